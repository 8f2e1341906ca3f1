import type { BankCall } from './bankCalls';

/** Both sorts of caller stand in these queues often enough to see who is taken first. */
const mixed = ['PS', 'NE'];

/**
 * The head start of priority-2 callers, in seconds: of all pairs of a priority-1 and a priority-2 caller of one queue who
 * waited at the same moment, count those that were taken in order of queue entry when priority 2 is moved up by so many
 * seconds. The head start that explains most pairs is returned, with the share that it explains.
 */
export function headStart(calls: readonly BankCall[]): { seconds: number; explained: number; pairs: number } {
  const candidates = Array.from({ length: 61 }, (_, i) => i * 5);
  const hits = candidates.map(() => 0);
  let pairs = 0;
  for (const queue of mixed) {
    const taken = calls
      .filter((call) => call.queue === queue && call.answered && call.wait > 0 && call.priority > 0)
      .map((call) => ({ ...call, start: call.entered + call.wait }))
      .sort((a, b) => a.start - b.start);
    taken.forEach((first, i) => {
      for (let j = i + 1; j < taken.length && j < i + 60; j++) {
        const second = taken[j];
        // The second was waiting when the first was taken, and was left waiting.
        if (second.priority === first.priority || second.entered + 1 >= first.start || second.start <= first.start + 1)
          continue;
        pairs++;
        candidates.forEach((c, k) => {
          const lead = (call: BankCall): number => call.entered - (call.priority === 2 ? c : 0);
          if (lead(first) <= lead(second)) hits[k]++;
        });
      }
    });
  }
  const best = hits.indexOf(Math.max(...hits));
  return { seconds: candidates[best], explained: hits[best] / pairs, pairs };
}

/** Share of priority-2 callers among those of a queue who had to wait; priority is known only for these. */
export function priorityShare(calls: readonly BankCall[]): number {
  const waited = calls.filter((call) => call.wait > 0);
  return waited.filter((call) => call.priority === 2).length / waited.length;
}
