import type { DayFigures, FigureDays } from '../analysis/figureDays';
import { Results } from '../analysis/results';
import type { KpiKey } from '../kpi/kpis';
import type { DayMeasures } from '../kpi/measures';
import type { Scenario } from '../model/scenario';

/** A worker as the scheduler sees it; the browser and Node each make their own. */
export interface WorkerHandle {
  /** Sends a scenario; days are asked for by its key. */
  load(key: number, scenario: Scenario): Promise<void>;
  /** Days [from, to); none when another scenario was sent before they were begun. */
  run(key: number, from: number, to: number): Promise<DayMeasures[]>;
  /** As `run`: of each day its figures alone. */
  figures(key: number, from: number, to: number): Promise<DayFigures[]>;
  /** Settles (with a reason) when the worker has died; never when it is terminated on purpose. */
  readonly died: Promise<Error>;
  terminate(): void;
}

interface Request<Into> {
  scenario: Scenario;
  /** Days wanted in all. */
  days: number;
  /** Results to continue; left out: start at day 0. */
  into?: Into;
  signal?: AbortSignal;
  /** Called with the growing results, in day order, whenever some more days are in. */
  onProgress?: (results: Into) => void;
}

export interface RunRequest extends Request<Results> {
  /** Go on beyond `days`, to at most `maxDays`, until the KPI's 95 % interval is at most ± halfWidth (in the KPI's unit). */
  precision?: { kpi: KpiKey; halfWidth: number; maxDays: number };
}

export interface FiguresRequest extends Request<FigureDays> {
  into: FigureDays;
}

interface Dated {
  day: number;
}

/** Takes in days in their order. */
interface Intake<Day extends Dated> {
  readonly days: number;
  add(day: Day): void;
}

interface Job {
  key: number;
  scenario: Scenario;
  into: Intake<Dated>;
  ask: (worker: WorkerHandle, key: number, from: number, to: number) => Promise<readonly Dated[]>;
  /** Others go first: somebody is waiting for them. */
  patient: boolean;
  progress: () => void;
  /** Days that are wanted beyond those that are in; the same or fewer: enough. */
  wanted: (limit: number) => number;
  /** When it was asked for, milliseconds. */
  begun: number;
  /** Next day to deal out, and days that came back dead. */
  next: number;
  again: Chunk[];
  /** Finished days that wait for an earlier one. */
  early: Map<number, Dated>;
  limit: number;
  /** Workers that died on its days since the last day came in. */
  deaths: number;
  resolve: () => void;
  reject: (error: unknown) => void;
  over: boolean;
}

/** Days [from, to) of a job. */
interface Chunk {
  job: Job;
  from: number;
  to: number;
}

interface Slot {
  worker: WorkerHandle;
  /** Key of the scenario that it was sent last. */
  loaded: number;
  /** What it was sent and has not answered. */
  sent: Set<Chunk>;
  /** The worker is gone; a new one takes the place when there is work for it. */
  dead: boolean;
  /** Milliseconds per day, smoothed: how many days make a chunk. */
  pace: number;
  /** When it answered last, milliseconds. */
  answered: number;
  /** Those who wait for the worker, to be told when it is gone. */
  waiting: Set<(reason: Error) => void>;
}

/**
 * A chunk of days should keep a worker busy for about so long: short enough to stop at once, long enough to be worth a message. A run that
 * has gone on for a while is not in such a hurry: a tenth of that while.
 */
const chunkMilliseconds = { least: 8, most: 24 };
/** Chunks that a worker has at hand: it begins the next one while the page takes in the last. */
const chunksAtHand = 2;
/** The key of a scenario that only warms workers up. */
const warmUp = -1;
/** Workers that die one after the other on the same scenario are a fault, not an accident. */
const deathsAllowed = 8;
/**
 * A worker whose browser took its memory back says nothing of it. One that has been silent for so long, and for so many times as long as
 * its days should take, counts as dead.
 */
const silenceMilliseconds = 30_000;
const silenceFactor = 50;

/**
 * Deals simulated days to workers and brings them back in day order, so that the number of workers never shows in a result.
 * The same scheduler serves the browser and Node.
 */
export class Pool {
  private readonly slots: Slot[];
  private readonly jobs: Job[] = [];
  private keys = 0;
  private disposed = false;

  /**
   * @param spawn starts a worker
   * @param silence milliseconds after which a worker that says nothing is given up; doubled each time, for it may have been busy
   */
  constructor(
    private readonly spawn: () => WorkerHandle,
    readonly size: number,
    private silence = silenceMilliseconds,
  ) {
    this.slots = Array.from({ length: size }, () => this.open());
  }

  /** Runs days of a scenario. Rejects with an `AbortError` at once when the signal says so. */
  run(request: RunRequest): Promise<Results> {
    const { precision } = request;
    const results = request.into ?? Results.of(request.scenario);
    const wanted = (limit: number): number => {
      if (!precision || limit >= precision.maxDays) return limit;
      const { low, high } = results.whole(precision.kpi);
      const reached = low !== null && high !== null && (high - low) / 2 <= precision.halfWidth;
      return reached ? limit : Math.min(precision.maxDays, Math.ceil(limit * 1.5) + 1);
    };
    return this.start<DayMeasures, Results>(request, results, {
      ask: (worker, key, from, to) => worker.run(key, from, to),
      patient: false,
      wanted,
    });
  }

  /** As {@link run}, for many plans: workers keep the days and hand over their figures, and whoever wants whole days goes first. */
  figures(request: FiguresRequest): Promise<FigureDays> {
    return this.start<DayFigures, FigureDays>(request, request.into, {
      ask: (worker, key, from, to) => worker.figures(key, from, to),
      patient: true,
      wanted: (limit) => limit,
    });
  }

  private start<Day extends Dated, Into extends Intake<Day>>(
    { scenario, days, signal, onProgress }: Request<Into>,
    into: Into,
    how: Pick<Job, 'ask' | 'patient' | 'wanted'>,
  ): Promise<Into> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted || this.disposed) {
        reject(abortError());
        return;
      }
      const job: Job = {
        ...how,
        key: ++this.keys,
        scenario,
        into,
        progress: () => onProgress?.(into),
        begun: performance.now(),
        next: into.days,
        again: [],
        early: new Map(),
        limit: days,
        deaths: 0,
        resolve: () => resolve(into),
        reject,
        over: false,
      };
      signal?.addEventListener('abort', () => this.end(job, () => reject(abortError())), { once: true });
      this.jobs.push(job);
      if (into.days >= job.limit) this.settle(job);
      this.deal();
    });
  }

  /** Lets every worker compile and simulate a scenario once: cold code is several times slower. Work that comes in goes first. */
  async warm(scenario: Scenario): Promise<void> {
    const free = this.slots.filter((slot) => slot.sent.size === 0 && !slot.dead);
    // A worker that cannot be warmed will say so when it is asked for days.
    await Promise.all(
      free.map((slot) =>
        this.ask(slot, warmUp, scenario, 2, () => slot.worker.run(warmUp, 0, 2)).catch(() => undefined),
      ),
    );
  }

  /** Ends a worker as if it had crashed, to prove that nothing is lost. */
  killOne(): void {
    this.lose(this.slots.find((s) => wanted(s) > 0 && !s.dead) ?? this.slots[0], new Error('the worker was ended'));
  }

  dispose(): void {
    this.disposed = true;
    for (const job of [...this.jobs]) this.end(job, () => job.reject(abortError()));
    for (const slot of this.slots) this.lose(slot, abortError());
  }

  private open(): Slot {
    const slot: Slot = {
      worker: this.spawn(),
      loaded: 0,
      sent: new Set(),
      dead: false,
      pace: 0,
      answered: 0,
      waiting: new Set(),
    };
    void slot.worker.died.then((reason) => {
      if (!this.disposed) this.lose(slot, reason);
    });
    return slot;
  }

  /** A worker is gone: whoever waits for it is told, and deals its days out again. */
  private lose(slot: Slot, reason: Error): void {
    if (slot.dead) return;
    slot.dead = true;
    slot.worker.terminate();
    for (const tell of slot.waiting) tell(new WorkerLost(reason));
  }

  /** Gives work to whoever has none, then puts a second chunk at everybody's hand. */
  private deal(): void {
    for (let atHand = 0; atHand < chunksAtHand; atHand++)
      for (const [place, slot] of this.slots.entries()) {
        if (this.disposed) return;
        const open = this.jobs.filter((j) => j.again.length > 0 || j.next < j.limit);
        const job = open.find((j) => !j.patient) ?? open[0];
        if (!job) return;
        const able = slot.dead ? (this.slots[place] = this.open()) : slot;
        // Another scenario has to wait until the worker is done with the last one.
        if (wanted(able) > atHand || (atHand > 0 && able.loaded !== job.key)) continue;
        void this.work(able, job.again.pop() ?? this.cut(job, able));
      }
  }

  private cut(job: Job, slot: Slot): Chunk {
    const idle = this.slots.filter((s) => s.dead || wanted(s) === 0).length || this.size;
    const fair = Math.ceil((job.limit - job.next) / idle);
    const { least, most } = chunkMilliseconds;
    const busy = Math.min(most, Math.max(least, (performance.now() - job.begun) / 10));
    const size = slot.pace > 0 ? Math.max(1, Math.min(fair, Math.floor(busy / slot.pace))) : 1;
    const from = job.next;
    job.next = Math.min(job.limit, from + size);
    return { job, from, to: job.next };
  }

  private async work(slot: Slot, chunk: Chunk): Promise<void> {
    const { job, from, to } = chunk;
    slot.sent.add(chunk);
    const begin = performance.now();
    try {
      const days = await this.ask(slot, job.key, job.scenario, to - from, () =>
        job.ask(slot.worker, job.key, from, to),
      );
      const now = performance.now();
      if (days.length > 0) {
        const pace = (now - Math.max(begin, slot.answered)) / days.length;
        slot.pace = slot.pace === 0 ? pace : (slot.pace + pace) / 2;
      } else if (!job.over) job.again.push(chunk);
      slot.answered = now;
      slot.sent.delete(chunk);
      job.deaths = 0;
      this.take(job, days);
    } catch (error) {
      slot.sent.delete(chunk);
      if (error instanceof WorkerLost && ++job.deaths <= deathsAllowed) job.again.push(chunk);
      // The simulation itself failed, or workers keep dying: the same would happen again.
      else this.end(job, () => job.reject(error instanceof WorkerLost ? error.cause : error));
    }
    this.deal();
  }

  /** What a worker answers, or a {@link WorkerLost} as soon as it is gone. Scenario and days go out together: no answer between. */
  private ask<T>(slot: Slot, key: number, scenario: Scenario, days: number, run: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const begin = performance.now();
      const patience = Math.max(this.silence, silenceFactor * slot.pace * days);
      const listen = (): void => {
        const silent = performance.now() - Math.max(begin, slot.answered);
        if (silent < patience) timer = setTimeout(listen, patience - silent);
        else {
          this.silence *= 2;
          this.lose(slot, new Error('the worker stopped answering'));
        }
      };
      let timer = setTimeout(listen, patience);
      const done = (then: () => void): void => {
        clearTimeout(timer);
        slot.waiting.delete(tell);
        then();
      };
      const tell = (reason: Error): void => done(() => reject(reason));
      slot.waiting.add(tell);
      const loaded = slot.loaded === key ? null : slot.worker.load(key, scenario);
      slot.loaded = key;
      Promise.all([run(), loaded]).then(
        ([answer]) => done(() => resolve(answer)),
        (error: unknown) => done(() => reject(error instanceof Error ? error : new Error(String(error)))),
      );
    });
  }

  private take(job: Job, days: readonly Dated[]): void {
    if (job.over) return;
    const { into } = job;
    for (const day of days) job.early.set(day.day, day);
    const before = into.days;
    for (;;) {
      const day = job.early.get(into.days);
      if (!day) break;
      job.early.delete(day.day);
      into.add(day);
      if (into.days >= job.limit) break;
    }
    if (into.days > before) job.progress();
    if (into.days >= job.limit) this.settle(job);
  }

  /** All days asked for are in: is that enough? */
  private settle(job: Job): void {
    const limit = job.wanted(job.limit);
    if (limit > job.limit) job.limit = limit;
    else this.end(job, job.resolve);
  }

  private end(job: Job, then: () => void): void {
    if (job.over) return;
    job.over = true;
    this.jobs.splice(this.jobs.indexOf(job), 1);
    then();
  }
}

/** Chunks that a worker was sent and that somebody still waits for. */
function wanted(slot: Slot): number {
  let count = 0;
  for (const { job } of slot.sent) if (!job.over) count++;
  return count;
}

/** The worker that was working on some days has died; the days can be dealt out again. */
class WorkerLost extends Error {
  constructor(override readonly cause: Error) {
    super(cause.message);
  }
}

function abortError(): DOMException {
  return new DOMException('the run was stopped', 'AbortError');
}
