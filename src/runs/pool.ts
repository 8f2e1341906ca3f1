import { Results } from '../analysis/results';
import type { KpiKey } from '../kpi/kpis';
import type { DayMeasures } from '../kpi/measures';
import type { Scenario } from '../model/scenario';

/** A worker as the scheduler sees it; the browser and Node each make their own. */
export interface WorkerHandle {
  load(key: number, scenario: Scenario): Promise<void>;
  run(key: number, from: number, to: number): Promise<DayMeasures[]>;
  /** Settles (with a reason) when the worker has died; never when it is terminated on purpose. */
  readonly died: Promise<Error>;
  terminate(): void;
}

export interface RunRequest {
  scenario: Scenario;
  /** Days wanted in all. */
  days: number;
  /** Results to continue; left out: start at day 0. */
  into?: Results;
  signal?: AbortSignal;
  /** Called with the growing results, in day order, whenever some more days are in. */
  onProgress?: (results: Results) => void;
  /** Go on beyond `days`, to at most `maxDays`, until the KPI's 95 % interval is at most ± halfWidth (in the KPI's unit). */
  precision?: { kpi: KpiKey; halfWidth: number; maxDays: number };
}

interface Job {
  key: number;
  request: RunRequest;
  results: Results;
  /** Next day to deal out, and days that came back dead. */
  next: number;
  again: { from: number; to: number }[];
  /** Finished days that wait for an earlier one. */
  early: Map<number, DayMeasures>;
  limit: number;
  /** Workers that died on its days since the last day came in. */
  deaths: number;
  resolve: (results: Results) => void;
  reject: (error: unknown) => void;
  over: boolean;
}

interface Slot {
  worker: WorkerHandle;
  loaded: number;
  working: boolean;
  /** The worker is gone; a new one takes the place when there is work for it. */
  dead: boolean;
  /** Milliseconds per day, smoothed: how many days make a chunk. */
  pace: number;
  /** Tells whoever waits for the worker that it is gone. */
  lost: (reason: Error) => void;
}

/** A chunk of days should keep a worker busy for about this long: short enough to stop at once, long enough to be worth a message. */
const chunkMilliseconds = 8;
/** Workers that die one after the other on the same scenario are a fault, not an accident. */
const deathsAllowed = 8;

/**
 * Deals simulated days to workers and brings them back in day order, so that the number of workers never shows in a result.
 * The same scheduler serves the browser and Node.
 */
export class Pool {
  private readonly slots: Slot[];
  private readonly jobs: Job[] = [];
  private keys = 0;
  private disposed = false;

  /** @param spawn starts a worker. */
  constructor(
    private readonly spawn: () => WorkerHandle,
    readonly size: number,
  ) {
    this.slots = Array.from({ length: size }, () => this.open());
  }

  /** Runs days of a scenario. Rejects with an `AbortError` at once when the signal says so. */
  run(request: RunRequest): Promise<Results> {
    return new Promise((resolve, reject) => {
      const { signal } = request;
      if (signal?.aborted || this.disposed) {
        reject(abortError());
        return;
      }
      const results = request.into ?? Results.of(request.scenario);
      const job: Job = {
        key: ++this.keys,
        request,
        results,
        next: results.days,
        again: [],
        early: new Map(),
        limit: request.days,
        deaths: 0,
        resolve,
        reject,
        over: false,
      };
      signal?.addEventListener('abort', () => this.end(job, () => reject(abortError())), { once: true });
      this.jobs.push(job);
      if (results.days >= job.limit) this.settle(job);
      this.deal();
    });
  }

  /** Lets every worker compile and simulate a scenario once: cold code is several times slower. */
  async warm(scenario: Scenario): Promise<void> {
    const free = this.slots.filter((slot) => !slot.working && !slot.dead);
    await Promise.all(
      free.map(async (slot) => {
        slot.working = true;
        slot.loaded = 0;
        // A worker that cannot be warmed will say so when it is asked for days.
        await untilLost(slot, async (worker) => {
          await worker.load(-1, scenario);
          await worker.run(-1, 0, 2);
        }).catch(() => undefined);
        slot.working = false;
      }),
    );
    this.deal();
  }

  /** Ends a worker as if it had crashed, to prove that nothing is lost. */
  killOne(): void {
    this.lose(this.slots.find((s) => s.working && !s.dead) ?? this.slots[0], new Error('the worker was ended'));
  }

  dispose(): void {
    this.disposed = true;
    for (const slot of this.slots) slot.worker.terminate();
    for (const job of [...this.jobs]) this.end(job, () => job.reject(abortError()));
  }

  private open(): Slot {
    const slot: Slot = {
      worker: this.spawn(),
      loaded: 0,
      working: false,
      dead: false,
      pace: 0,
      lost: () => undefined,
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
    slot.lost(new WorkerLost(reason));
  }

  private deal(): void {
    if (this.disposed) return;
    for (const [place, slot] of this.slots.entries()) {
      if (slot.working && !slot.dead) continue;
      const job = this.jobs.find((j) => j.again.length > 0 || j.next < j.limit);
      if (!job) return;
      const able = slot.dead ? (this.slots[place] = this.open()) : slot;
      const idle = this.slots.filter((s) => !s.working || s.dead).length;
      const chunk = job.again.pop() ?? this.cut(job, able, idle);
      able.working = true;
      void this.work(able, job, chunk);
    }
  }

  private cut(job: Job, slot: Slot, idle: number): { from: number; to: number } {
    const fair = Math.ceil((job.limit - job.next) / Math.max(1, idle));
    const size = slot.pace > 0 ? Math.max(1, Math.min(fair, Math.floor(chunkMilliseconds / slot.pace))) : 1;
    const from = job.next;
    job.next = Math.min(job.limit, from + size);
    return { from, to: job.next };
  }

  private async work(slot: Slot, job: Job, chunk: { from: number; to: number }): Promise<void> {
    try {
      const days = await untilLost(slot, async (worker) => {
        if (slot.loaded !== job.key) await worker.load(job.key, job.request.scenario);
        slot.loaded = job.key;
        const begin = performance.now();
        const measured = await worker.run(job.key, chunk.from, chunk.to);
        const pace = (performance.now() - begin) / measured.length;
        slot.pace = slot.pace === 0 ? pace : (slot.pace + pace) / 2;
        return measured;
      });
      slot.working = false;
      job.deaths = 0;
      this.take(job, days);
    } catch (error) {
      slot.working = false;
      if (error instanceof WorkerLost && ++job.deaths <= deathsAllowed) job.again.push(chunk);
      // The simulation itself failed, or workers keep dying: the same would happen again.
      else this.end(job, () => job.reject(error instanceof WorkerLost ? error.cause : error));
    }
    this.deal();
  }

  private take(job: Job, days: readonly DayMeasures[]): void {
    if (job.over) return;
    for (const day of days) job.early.set(day.day, day);
    const before = job.results.days;
    for (;;) {
      const day = job.early.get(job.results.days);
      if (!day) break;
      job.early.delete(day.day);
      job.results.add(day);
      if (job.results.days >= job.limit) break;
    }
    if (job.results.days > before) job.request.onProgress?.(job.results);
    if (job.results.days >= job.limit) this.settle(job);
  }

  /** All days asked for are in: is the precision reached? */
  private settle(job: Job): void {
    const { precision } = job.request;
    if (precision && job.limit < precision.maxDays) {
      const { low, high } = job.results.estimate(precision.kpi);
      if (low === null || high === null || (high - low) / 2 > precision.halfWidth) {
        job.limit = Math.min(precision.maxDays, Math.ceil(job.limit * 1.5) + 1);
        return;
      }
    }
    this.end(job, () => job.resolve(job.results));
  }

  private end(job: Job, then: () => void): void {
    if (job.over) return;
    job.over = true;
    this.jobs.splice(this.jobs.indexOf(job), 1);
    then();
  }
}

/** What a worker answers, or a {@link WorkerLost} as soon as it is gone. */
function untilLost<T>(slot: Slot, ask: (worker: WorkerHandle) => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    slot.lost = reject;
    ask(slot.worker).then(resolve, reject);
  });
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
