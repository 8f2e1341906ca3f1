import { Formats } from '../format';
import { pluralIn } from '../plural';

const f = new Formats('en');
const plural = pluralIn('en');

/** Simulation beside closed form; keys of `reasons` are the codes of the check. */
export const formula = {
  title: 'Simulation and formula',
  ofFormula: 'formula',
  ofSimulation: 'simulated',
  apart: 'apart, in standard errors',
  agrees: 'The formula lies within the doubt of the simulation.',
  differs: (p: { errors: number }) => `They lie ${f.number(p.errors, 2)} standard errors apart.`,
  because: 'They differ because the formula does not know that',
  nothingToSay: 'Nothing in this interval breaks the formula’s assumptions.',
  none: 'No formula fits this interval.',
  sharedAlone:
    'These agents answer other contact types, too. The formula has them all for this type alone: what it says is the best case, and no simulation can be held against it.',
  nothingMeasured: 'Nothing was measured in this interval: nobody came, or it is part of the warm-up.',
  averageQueue: 'Contacts waiting',
  busyAgents: 'Busy agents',
  neverSettles: 'never settles',
  unstable: (p: { load: number; agents: number; needed: number }) =>
    `${f.decimals(p.load, 2)} Erlangs of work arrive for ${plural(p.agents, { one: '1 agent', other: `${f.integer(p.agents)} agents` })} and nobody hangs up: the queue grows for ever, so no wait has a mean and no share of answered contacts settles. At least ${f.integer(p.needed)} agents are needed.`,
  reasons: {
    timeVarying: 'volume or staff changes from interval to interval',
    carryOver: 'a queue is carried over from the interval before',
    shortInterval: 'the interval is too short, or too soon after the start, for the queue to settle',
    handlingNotExponential: 'handle times are not exponential',
    dayVariability: 'whole days are busier or quieter than the forecast',
    replayedArrivals: 'the arrivals of a real log are replayed instead of drawn',
    sharedAgents: 'agents are shared with other contact types',
    routing: 'some agents take these contacts only after a wait, or only while others are idle',
    returns: 'customers come back: after giving up, or because their issue was not resolved',
    transfers: 'contacts are passed on, so that one is served in two legs',
    lines: 'the number of lines is limited',
    severalAtOnce: 'agents hold several of these contacts at once',
    turns: 'customers think between the replies, and the agent keeps a place for them',
    shifts: 'agents come on shifts: they take breaks, and may be absent or late',
    shrinkage: 'some of the paid heads are off or absent, as each day draws',
    loadEffect: 'handle times depend on how busy the team has been',
    waitEffect: 'contacts take longer the longer their customers waited',
    beforeQueue: 'a menu, wrong numbers or announcements stand before or in the queue',
    ringing:
      'phones ring before agents answer: the formula takes that as handle time in which nobody hangs up, and its waits end where the ringing begins',
    longWaits: 'long waits have consequences: a closed channel, a reply that asks for patience, or a call back',
    unstable: 'there is more work than the agents can do, so there is no steady state',
  },
};
