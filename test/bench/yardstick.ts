import { samplerOf } from '../../src/engine/sampler';
import { Stream } from '../../src/engine/stream';

/**
 * Hand-written loops, each for one workload alone: an event list, abandonment found when the queue is read, counters only;
 * no log, no KPIs, no routing rule. What the general engine is measured against, in the same process and with the same
 * random numbers. The event list is theirs, so that the measure does not move when the engine's does.
 */
export interface Counters {
  contacts: number;
  wait: number;
  abandoned: number;
  inTime: number;
}

const key = (n: number): Stream => {
  const stream = new Stream(Int32Array.of(n, 2 * n + 1, 77, 5));
  stream.rewind(1, n);
  return stream;
};

/** W1 and W2: M/M/n(+M). */
export function singleQueueLoop(erlangs: number, agents: number, patienceSeconds: number, contacts: number): Counters {
  const gaps = key(1);
  const work = key(2);
  const patience = key(3);
  const meanGap = 180 / erlangs;
  const heap = new EventList(agents);
  const room = 1 << 16;
  const arrivalOf = new Float64Array(room);
  const deadlineOf = new Float64Array(room);
  let head = 0;
  let tail = 0;
  let busy = 0;
  const c: Counters = { contacts: 0, wait: 0, abandoned: 0, inTime: 0 };
  let next = meanGap * gaps.exponential();
  while (c.contacts < contacts) {
    const done = heap.nextTime();
    if (done <= next) {
      let served = false;
      while (head !== tail) {
        const at = head++ & (room - 1);
        const arrival = arrivalOf[at];
        if (deadlineOf[at] < done) {
          c.abandoned++;
          c.wait += deadlineOf[at] - arrival;
          continue;
        }
        const wait = done - arrival;
        c.wait += wait;
        if (wait <= 20) c.inTime++;
        heap.replaceTop(done + 180 * work.exponential(), 0);
        served = true;
        break;
      }
      if (!served) {
        heap.pop();
        busy--;
      }
      continue;
    }
    c.contacts++;
    if (busy < agents) {
      busy++;
      c.inTime++;
      heap.push(next + 180 * work.exponential(), 0);
    } else {
      const at = tail++ & (room - 1);
      arrivalOf[at] = next;
      deadlineOf[at] = patienceSeconds === Infinity ? Infinity : next + patienceSeconds * patience.exponential();
    }
    next += meanGap * gaps.exponential();
  }
  return c;
}

/** W3: one day with rates and staffing by interval; counters by interval. */
export function quarterHourLoop(volume: readonly number[], staff: readonly number[], days: number): Counters {
  const gaps = key(4);
  const work = key(5);
  const patience = key(6);
  const handle = samplerOf({ family: 'lognormal', mean: 300, cv: 1 });
  const n = volume.length;
  const heap = new EventList(Math.max(...staff));
  const room = 1 << 14;
  const arrivalOf = new Float64Array(room);
  const deadlineOf = new Float64Array(room);
  const inTime = new Float64Array(n);
  const waits = new Float64Array(n);
  const abandoned = new Float64Array(n);
  const offered = new Float64Array(n);
  const busyTime = new Float64Array(n);
  let longest = 0;
  const c: Counters = { contacts: 0, wait: 0, abandoned: 0, inTime: 0 };
  for (let day = 0; day < days; day++) {
    let head = 0;
    let tail = 0;
    let busy = 0;
    let interval = 0;
    let left = volume[0];
    let staffed = staff[0];
    let change = 1;
    heap.clear();
    const arrive = (): number => {
      let need = gaps.exponential();
      while (need >= left) {
        need -= left;
        if (++interval === n) return Infinity;
        left = volume[interval];
      }
      left -= need;
      return (interval + 1 - left / volume[interval]) * 900;
    };
    const take = (now: number): boolean => {
      while (head !== tail) {
        const at = head++ & (room - 1);
        const arrival = arrivalOf[at];
        const k = Math.floor(arrival / 900);
        const deadline = deadlineOf[at];
        if (deadline < now) {
          abandoned[k]++;
          waits[k] += deadline - arrival;
          continue;
        }
        const wait = now - arrival;
        if (wait > longest) longest = wait;
        waits[k] += wait;
        if (wait <= 20) inTime[k]++;
        const time = handle.draw(work);
        busyTime[k] += time;
        heap.push(now + time, 0);
        busy++;
        return true;
      }
      return false;
    };
    let next = arrive();
    for (;;) {
      const changeTime = change < n ? change * 900 : Infinity;
      const done = heap.nextTime();
      if (changeTime <= done && changeTime <= next) {
        if (changeTime === Infinity) break;
        staffed = staff[change++];
        while (busy < staffed && take(changeTime));
      } else if (done <= next) {
        if (done === Infinity) break;
        heap.pop();
        busy--;
        if (busy < staffed) take(done);
      } else {
        const k = interval;
        c.contacts++;
        offered[k]++;
        if (busy < staffed) {
          busy++;
          inTime[k]++;
          const time = handle.draw(work);
          busyTime[k] += time;
          heap.push(next + time, 0);
        } else {
          const at = tail++ & (room - 1);
          arrivalOf[at] = next;
          deadlineOf[at] = next + 180 * patience.exponential();
        }
        next = arrive();
      }
    }
  }
  for (let k = 0; k < n; k++) {
    c.wait += waits[k];
    c.abandoned += abandoned[k];
    c.inTime += inTime[k];
  }
  return c;
}

/** W4: types × teams by skill, longest idle agent, longest waiting call. */
export function skillLoop(
  skills: readonly (readonly number[])[],
  agentsPerTeam: number,
  perHour: readonly number[],
  contacts: number,
): Counters {
  const types = perHour.length;
  const gaps = perHour.map((_, q) => key(10 + q));
  const work = key(7);
  const patience = key(8);
  const agents = skills.length * agentsPerTeam;
  const heap = new EventList(agents);
  const room = 1 << 14;
  const arrivalOf = new Float64Array(room * types);
  const deadlineOf = new Float64Array(room * types);
  const head = new Int32Array(types);
  const tail = new Int32Array(types);
  // Idle agents of a team in a ring, longest idle first.
  const idleRing = new Int32Array(agents);
  const idleSince = new Float64Array(agents);
  const idleHead = new Int32Array(skills.length);
  const idleCount = new Int32Array(skills.length).fill(agentsPerTeam);
  for (let a = 0; a < agents; a++) idleRing[a] = a;
  const teamsOf = perHour.map((_, q) => Int32Array.from(skills.map((_s, j) => j).filter((j) => skills[j].includes(q))));
  const typesOf = skills.map((s) => Int32Array.from(s));
  const next = Float64Array.from(perHour, (rate, q) => (3600 / rate) * gaps[q].exponential());
  const c: Counters = { contacts: 0, wait: 0, abandoned: 0, inTime: 0 };
  while (c.contacts < contacts) {
    let type = 0;
    for (let q = 1; q < types; q++) if (next[q] < next[type]) type = q;
    const arrival = next[type];
    const done = heap.nextTime();
    if (done <= arrival) {
      const agent = heap.nextNumber();
      const team = (agent / agentsPerTeam) | 0;
      const mine = typesOf[team];
      let best = -1;
      let longest = Infinity;
      for (let s = 0; s < mine.length; s++) {
        const q = mine[s];
        while (head[q] !== tail[q]) {
          const at = q * room + (head[q] & (room - 1));
          if (deadlineOf[at] >= done) {
            if (arrivalOf[at] < longest) {
              longest = arrivalOf[at];
              best = q;
            }
            break;
          }
          c.abandoned++;
          c.wait += deadlineOf[at] - arrivalOf[at];
          head[q]++;
        }
      }
      if (best >= 0) {
        head[best]++;
        const wait = done - longest;
        c.wait += wait;
        if (wait <= 20) c.inTime++;
        heap.replaceTop(done + 300 * work.exponential(), agent);
      } else {
        heap.pop();
        idleSince[agent] = done;
        idleRing[team * agentsPerTeam + ((idleHead[team] + idleCount[team]++) % agentsPerTeam)] = agent;
      }
      continue;
    }
    c.contacts++;
    const mine = teamsOf[type];
    let team = -1;
    let since = Infinity;
    for (let r = 0; r < mine.length; r++) {
      const j = mine[r];
      if (idleCount[j] === 0) continue;
      const t = idleSince[idleRing[j * agentsPerTeam + idleHead[j]]];
      if (t < since) {
        since = t;
        team = j;
      }
    }
    if (team >= 0) {
      const agent = idleRing[team * agentsPerTeam + idleHead[team]];
      idleHead[team] = (idleHead[team] + 1) % agentsPerTeam;
      idleCount[team]--;
      c.inTime++;
      heap.push(arrival + 300 * work.exponential(), agent);
    } else {
      const at = type * room + (tail[type]++ & (room - 1));
      arrivalOf[at] = arrival;
      deadlineOf[at] = arrival + 180 * patience.exponential();
    }
    next[type] = arrival + (3600 / perHour[type]) * gaps[type].exponential();
  }
  return c;
}

/** A binary heap of (time, number) pairs as in any textbook, earliest first; at equal times the lowest number first. */
class EventList {
  private size = 0;
  private readonly times: Float64Array;
  private readonly numbers: Int32Array;

  constructor(capacity: number) {
    this.times = new Float64Array(capacity);
    this.numbers = new Int32Array(capacity);
  }

  clear(): void {
    this.size = 0;
  }

  nextTime(): number {
    return this.size > 0 ? this.times[0] : Infinity;
  }

  nextNumber(): number {
    return this.numbers[0];
  }

  push(time: number, number: number): void {
    const { times, numbers } = this;
    let i = this.size++;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      const t = times[parent];
      if (t < time || (t === time && numbers[parent] < number)) break;
      times[i] = t;
      numbers[i] = numbers[parent];
      i = parent;
    }
    times[i] = time;
    numbers[i] = number;
  }

  pop(): void {
    const last = --this.size;
    if (last > 0) this.replaceTop(this.times[last], this.numbers[last]);
  }

  replaceTop(time: number, number: number): void {
    const { times, numbers, size } = this;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= size) break;
      let t = times[child];
      const right = child + 1;
      if (right < size) {
        const r = times[right];
        if (r < t || (r === t && numbers[right] < numbers[child])) {
          child = right;
          t = r;
        }
      }
      if (time < t || (time === t && number < numbers[child])) break;
      times[i] = t;
      numbers[i] = numbers[child];
      i = child;
    }
    times[i] = time;
    numbers[i] = number;
  }
}
