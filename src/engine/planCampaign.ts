import type { Grid } from '../model/calendar';
import type { Campaign } from '../model/campaign';
import { answerChance, callingHours } from '../model/dialling';
import { meanSeconds } from '../model/meanSeconds';
import type { Sampler } from './sampler';
import { samplerOf } from './sampler';

/** See `Campaign`; seconds. */
export interface PlanCampaign {
  records: number;
  mostAttempts: number;
  retryAfter: Sampler;
  /** By interval: probability of an answer at the first attempt, whether calls may be made, and when calling hours begin after it. */
  chance: Float64Array;
  allowed: Uint8Array;
  beginsAfter: Float64Array;
  decay: number;
  rightParty: number;
  wrongTalk: Sampler;
  ring: Sampler;
  meanRing: number;
  noAnswer: number;
  /** 0 unless agents look at a record before they dial it. */
  preview: number;
  predictive: boolean;
  dropLimit: number;
  window: number;
}

export function compileCampaign(c: Campaign, grid: Grid): PlanCampaign {
  const allowed = callingHours(c, grid);
  const beginsAfter = new Float64Array(grid.intervals).fill(Infinity);
  for (let k = grid.intervals - 2; k >= 0; k--)
    beginsAfter[k] = allowed[k + 1] > allowed[k] ? (k + 1) * grid.intervalSeconds : beginsAfter[k + 1];
  return {
    records: c.records,
    mostAttempts: c.mostAttempts,
    retryAfter: samplerOf(c.retryAfter),
    chance: Float64Array.from(grid.startMinute, (minute) => answerChance(c, Math.floor(minute / 60), 1)),
    allowed,
    beginsAfter,
    decay: c.answerDecay,
    rightParty: c.rightParty,
    wrongTalk: samplerOf(c.wrongTalk),
    ring: samplerOf(c.ring),
    meanRing: meanSeconds(c.ring),
    noAnswer: c.noAnswerSeconds,
    preview: c.mode === 'preview' ? c.previewSeconds : 0,
    predictive: c.mode === 'predictive',
    dropLimit: c.dropLimit,
    window: c.dropWindow,
  };
}
