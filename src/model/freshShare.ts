import type { Grid } from './calendar';
import { comesOutsideHours, isDeferred } from './channelKinds';
import type { ContactType } from './contactType';
import { expectedContacts } from './expectedContacts';
import { shareTo } from './whatReturns';

/** What became of a type's attempts: shares that were abandoned and that met a busy signal; the others were answered. */
export interface History {
  abandonRate: number;
  busyRate: number;
}

/**
 * Attempts that one fresh issue of a type makes on average, the first included, redials, repeats and transfer legs with it. With j
 * failures and ℓ transfers of the contact behind it, attempt n is followed by
 *
 *   α(n, j, ℓ) = 1 + δ^j (r·a + r_b·b) α(n + 1, j + 1, 0) + (1 − a − b) [π s α(n + 1, j, ℓ + 1) + (1 − π) u α(n + 1, j, 0)]
 *
 * with a and b the shares abandoned and busy, r and r_b the probabilities of redialling, δ their decay, π that of being passed on, s the share of those who stay with the type, and
 * u = (1 − φ)·c + φ·ρ repeats per answered contact, ρ of them about issues that had been resolved, with φ less by what a transfer takes off it where ℓ > 0; what exceeds the type's limits is 0. Without decay, limits and transfers this is
 * 1 ÷ (1 − r·a − r_b·b − (1 − a − b)·u), CAUSAL.md §3. Returns as another type are that type's attempts and do not count here.
 *
 * @param repeatShare share of the repeats that are counted, of those on the same day say
 */
export function attemptsPerIssue(type: ContactType, history: History, repeatShare = 1): number {
  const { redial, repeat, transfer } = type;
  const { answered, again, ...chances } = chancesOf(type, history);
  const repeats = chances.repeats * repeatShare;
  const passedOnRepeats = chances.passedOnRepeats * repeatShare;
  const passedOn = transfer?.probability ?? 0;
  const legs = transfer?.most ?? 0;
  const stay = shareTo(type, type.id);
  const last = Math.max(again > 0 ? redial!.mostAttempts : 1, repeats + passedOnRepeats > 0 ? repeat!.mostAttempts : 1);
  // From the last attempt that anybody makes back to the first; `after` holds α(n + 1, j, ℓ) at [j × (legs + 1) + ℓ].
  const width = legs + 1;
  const most = Math.min(255, last + legs);
  // δ^j by plain multiplication: powers differ in their last bits between browsers.
  const will = new Float64Array(most + 1).fill(1);
  for (let j = 1; j <= most; j++) will[j] = will[j - 1] * (redial?.decay ?? 1);
  let after = new Float64Array((most + 1) * width);
  for (let n = most; n >= 1; n--) {
    const now = new Float64Array(after.length);
    for (let j = 0; j < n; j++)
      for (let l = 0; l <= legs; l++) {
        const at = j * width + l;
        const onward = l < legs ? passedOn : 0;
        let attempts = 1;
        if (again > 0 && n < redial!.mostAttempts) attempts += again * will[j] * after[(j + 1) * width];
        if (onward > 0 && stay > 0) attempts += answered * onward * stay * after[at + 1];
        const brought = l > 0 ? passedOnRepeats : repeats;
        if (brought > 0 && n < repeat!.mostAttempts) attempts += answered * (1 - onward) * brought * after[j * width];
        now[at] = attempts;
      }
    after = now;
  }
  return after[0];
}

/**
 * Fresh issues by interval that a type's volume means; 0 while the doors are closed, or all of it where customers come to closed doors. A volume of fresh issues: all of it. A volume of
 * observed attempts holds what came of earlier attempts already, so that is taken out: of each day, what the attempts of the days
 * before brought to it (its open hours tell how many), and of the rest one part of the attempts that an issue makes within its day. What days before the horizon
 * brought stays in, as nobody simulates them. Source: CAUSAL.md §3, de-inflation and delays.
 */
export function freshVolume(type: ContactType, grid: Grid): Float64Array {
  const { demand, repeat } = type;
  if (demand.kind !== 'rate') throw new RangeError(`a ${demand.kind} has no volume`);
  const volume = expectedContacts(demand, grid, comesOutsideHours(type));
  const { observed } = demand;
  if (!observed) return volume;
  const counts = (k: number): boolean => grid.open[k] === 1 || isDeferred(type.channel);
  const open = grid.days.filter(({ firstInterval, intervals }) =>
    grid.open.subarray(firstInterval, firstInterval + intervals).includes(1),
  );
  const totals = open.map(({ firstInterval, intervals }) =>
    volume
      .subarray(firstInterval, firstInterval + intervals)
      .reduce((sum, v, i) => (counts(firstInterval + i) ? sum + v : sum), 0),
  );
  const sameDay = repeat?.sameDay ?? 1;
  const attempts = attemptsPerIssue(type, observed, sameDay);
  const later = repeatsPerAttempt(type, observed) * (1 - sameDay);
  const weights = repeat?.laterDays ?? [];
  const all = weights.reduce((sum, w) => sum + w, 0);
  open.forEach(({ firstInterval, intervals }, d) => {
    let brought = 0;
    if (later > 0) weights.forEach((w, lag) => (brought += d > lag ? (later * totals[d - 1 - lag] * w) / all : 0));
    const share = totals[d] > 0 ? Math.max(0, 1 / attempts - brought / totals[d]) : 1 / attempts;
    // Who comes to closed doors is a return as often as anybody else that day.
    for (let k = firstInterval; k < firstInterval + intervals; k++) volume[k] *= share;
  });
  for (const day of grid.days)
    if (!open.includes(day))
      for (let k = day.firstInterval; k < day.firstInterval + day.intervals; k++) volume[k] /= attempts;
  return volume;
}

/** Which part of a type's volume are fresh issues; 1 where there is no volume. */
export function freshShare(type: ContactType, grid: Grid): number {
  if (type.demand.kind !== 'rate') return 1;
  const all = expectedContacts(type.demand, grid, comesOutsideHours(type)).reduce((sum, v) => sum + v, 0);
  return all > 0 ? freshVolume(type, grid).reduce((sum, v) => sum + v, 0) / all : 1;
}

/** Repeats per attempt of a type: of its answers that are the last leg of their contact, not passed on. */
function repeatsPerAttempt(type: ContactType, history: History): number {
  const { transfer } = type;
  const { answered, repeats, passedOnRepeats } = chancesOf(type, history);
  if (!transfer) return answered * repeats;
  let legs = 0;
  let brought = 0;
  const onward = answered * transfer.probability * shareTo(type, type.id);
  for (let leg = 0, weight = 1; leg <= transfer.most && weight > 0; leg++, weight *= onward) {
    const final = leg < transfer.most ? 1 - transfer.probability : 1;
    legs += weight;
    brought += weight * final * (leg > 0 ? passedOnRepeats : repeats);
  }
  return (answered * brought) / legs;
}

/**
 * How many attempts follow each attempt, on average and but for the limits, under a history, those of the legs that it is passed on with it:
 * leg ℓ is followed by r·a + r_b·b + (1 − a − b)(1 − π)·u. From 1 on issues never end by themselves, and a volume cannot be told apart into
 * fresh issues and what came of them.
 */
export function furtherAttempts(type: ContactType, history: History): number {
  const { answered, again, repeats, passedOnRepeats } = chancesOf(type, history);
  const { probability = 0, most = 0 } = type.transfer ?? {};
  const stay = shareTo(type, type.id);
  let further = 0;
  for (let leg = 0, reached = 1; leg <= most; leg++) {
    const onward = leg < most ? probability : 0;
    further += reached * (again + answered * (1 - onward) * (leg > 0 ? passedOnRepeats : repeats));
    reached *= answered * onward * stay;
  }
  return further;
}

/** Per attempt: answered, and redialled as the same type; per answer: brought again as the same type, at once and after a transfer. */
function chancesOf(
  type: ContactType,
  { abandonRate, busyRate }: History,
): { answered: number; again: number; repeats: number; passedOnRepeats: number } {
  const { redial, repeat, transfer } = type;
  const solved = type.resolution ?? 1;
  const repeatsAt = (resolution: number): number =>
    repeat && isOwn(type, repeat.as) ? (1 - resolution) * repeat.probability + resolution * (repeat.reopened ?? 0) : 0;
  return {
    answered: Math.max(0, 1 - abandonRate - busyRate),
    again: redial && isOwn(type, redial.as) ? redial.afterAbandon * abandonRate + redial.afterBusy * busyRate : 0,
    repeats: repeatsAt(solved),
    passedOnRepeats: repeatsAt(Math.max(0, solved - (transfer?.resolutionPenalty ?? 0))),
  };
}

/** Does who comes back, or is passed on, as `as` stay with the type? */
const isOwn = ({ id }: ContactType, as: string | undefined): boolean => as === undefined || as === id;
