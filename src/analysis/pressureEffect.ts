import { isPressed } from '../model/whatReturns';
import { meanSeconds } from '../model/meanSeconds';
import type { ContactType } from '../model/scenario';
import { survival } from './forms/survival';

/** What pressure on handle times does to a contact type, CAUSAL.md E6; times in seconds, shares from 0 to 1. */
export interface PressureEffect {
  /** Mean handle time, and the share of answers that resolve, without the pressure and with it. */
  before: { ahtSeconds: number; resolution: number };
  after: { ahtSeconds: number; resolution: number };
  /** Work on an issue, repeats included, as a multiple of that without pressure; Infinity where nobody would ever be done. */
  work: number;
}

/** The cap below which pressure is beyond what anybody knows of, as a multiple of the mean talk (`causal_params.json`). */
export const leastCap = 0.5;

/**
 * In closed form: with the talk R broken off at the cap in a share p of the contacts, AHT falls by p·E[(R − cap)⁺], the resolution is
 * φ·(1 − p·P(R > cap)), and an issue takes 1/(1 − c·(1 − resolution)) contacts; repeats are as long as first contacts. Null: no pressure.
 */
export function pressureEffect(type: ContactType): PressureEffect | null {
  if (!isPressed(type)) return null;
  const { handling, pressure, resolution: phi = 1, repeat } = type;
  const talk = survival(handling.talk);
  const mean = meanSeconds(handling.talk);
  const cap = pressure.cap * mean;
  const over = pressure.obeyed * talk.above(cap);
  const saved = pressure.obeyed * (mean - talk.meanAtMost(cap) - cap * talk.above(cap));
  const rest = (handling.hold ? meanSeconds(handling.hold) : 0) + (handling.wrap ? meanSeconds(handling.wrap) : 0);
  const before = { ahtSeconds: mean + rest, resolution: phi };
  const after = { ahtSeconds: mean + rest - saved, resolution: phi * (1 - over) };
  const contacts = ({ resolution }: { resolution: number }): number =>
    1 / (1 - (repeat?.probability ?? 0) * (1 - resolution) - (repeat?.reopened ?? 0) * resolution);
  const workOf = (point: { ahtSeconds: number; resolution: number }): number => point.ahtSeconds * contacts(point);
  return { before, after, work: workOf(after) / workOf(before) };
}

/** Probability that an answer is followed by a repeat, u of CAUSAL.md §3: of what is not resolved, broken-off talk included, and of what is reopened. */
export function repeatsPerAnswer(type: ContactType): number {
  const resolved = pressureEffect(type)?.after.resolution ?? type.resolution ?? 1;
  const { probability = 0, reopened = 0 } = type.repeat ?? {};
  return (1 - resolved) * probability + resolved * reopened;
}
