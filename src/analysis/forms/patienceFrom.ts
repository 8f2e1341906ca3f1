import { requireAbove } from './require';

/** What planners know of waiting, over the same contacts: those who were answered and those who gave up, at once and after 0 s included. */
export interface WaitFigures {
  /** Share of contacts that were abandoned, above 0 and at most 1. */
  abandonRate: number;
  /** Mean time in the queue of all of them, seconds; or of the answered (ASA) and of the abandoned. */
  wait: { all: number } | { answered: number; abandoned: number };
}

/** Mean time in the queue of all contacts, seconds. */
export const waitOfAll = ({ abandonRate, wait }: WaitFigures): number =>
  'all' in wait ? wait.all : (1 - abandonRate) * wait.answered + abandonRate * wait.abandoned;

/**
 * Mean patience that the figures mean, seconds: mean wait of all contacts ÷ share abandoned. Of exponential patience, whatever the queue
 * before it: whoever waits gives up at rate θ, so P(abandon) = θ · E[W]. It is also the estimate of greatest likelihood, time waited ÷
 * number who gave up. Of any other patience it is that of the exponential one that gives up as often here.
 *
 * Source: Mandelbaum & Zeltyn (2007), Service engineering in action: the Palm/Erlang-A queue, section 3; Brown et al. (2005), Statistical
 * analysis of a telephone call center, JASA 100, section 5.
 * @throws RangeError when a figure is out of range
 */
export function patienceFrom(figures: WaitFigures): number {
  requireAbove('share abandoned', figures.abandonRate, 0);
  if (figures.abandonRate > 1) throw new RangeError(`share abandoned must be at most 1, got ${figures.abandonRate}`);
  const mean = waitOfAll(figures);
  requireAbove('mean wait', mean, 0);
  return mean / figures.abandonRate;
}
