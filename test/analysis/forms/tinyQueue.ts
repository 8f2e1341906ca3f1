import type { QueueInput } from '../../../src/analysis/forms/mmnG';

/** One uniform number after another; mulberry32, enough for a check of formulas. */
export function uniforms(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
}

type Sums = Record<'blocked' | 'waits' | 'abandons' | 'wait' | 'answered20' | 'left20', number>;

/**
 * First come, first served with patience drawn by `patience(u)` and a limit of lines, contact by contact: shares of the admitted
 * (blocked: of all) by batch, to be compared with the formula.
 */
export function simulate(
  input: Omit<QueueInput, 'patience'>,
  patience: (u: number) => number,
  batches: number,
  perBatch: number,
): Sums[] {
  const { arrivalsPerSecond, ahtSeconds, agents, lines = Infinity } = input;
  const random = uniforms(20_240_611);
  const drawn = (mean: number): number => -mean * Math.log1p(-random());
  const free = new Float64Array(agents);
  let inside: number[] = [];
  let now = 0;
  const result: Sums[] = [];
  for (let batch = -1; batch < batches; batch++) {
    const sums: Sums = { blocked: 0, waits: 0, abandons: 0, wait: 0, answered20: 0, left20: 0 };
    for (let i = 0; i < perBatch; i++) {
      now += drawn(1 / arrivalsPerSecond);
      const [service, willing] = [drawn(ahtSeconds), patience(random())];
      inside = inside.filter((leaves) => leaves > now);
      if (inside.length >= lines) {
        sums.blocked++;
        continue;
      }
      let agent = 0;
      for (let a = 1; a < agents; a++) if (free[a] < free[agent]) agent = a;
      const offered = Math.max(0, free[agent] - now);
      const served = offered === 0 || willing > offered;
      const wait = served ? offered : willing;
      if (offered > 0) sums.waits++;
      sums.wait += wait;
      if (served) {
        free[agent] = now + offered + service;
        if (wait <= 20) sums.answered20++;
      } else {
        sums.abandons++;
        if (wait <= 20) sums.left20++;
      }
      inside.push(served ? free[agent] : now + willing);
    }
    const admitted = perBatch - sums.blocked;
    for (const key of Object.keys(sums) as (keyof Sums)[]) sums[key] /= key === 'blocked' ? perBatch : admitted;
    // The first batch warms up.
    if (batch >= 0) result.push(sums);
  }
  return result;
}
