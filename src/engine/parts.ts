import { Dialler } from './campaign';
import { FollowUps } from './followUps';
import { HandOvers } from './handOvers';
import { Heads } from './heads';
import { Outcomes, outcomePartsOf } from './outcomes';
import { Occupancy } from './occupancy';
import { Sessions } from './sessions';
import { Shifts } from './shifts';
import { TeamLoad } from './teamLoad';
import { Turnover } from './turnover';
import { Turns } from './turns';

/** What only some scenarios need of the engine: one room for each behaviour, opened by the plans that have it. */
export const parts = {
  Dialler,
  FollowUps,
  HandOvers,
  Heads,
  Occupancy,
  Outcomes,
  Sessions,
  Shifts,
  TeamLoad,
  Turnover,
  Turns,
  outcomePartsOf,
};
export type Parts = typeof parts;
