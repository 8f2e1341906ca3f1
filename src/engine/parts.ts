import { Dialler } from './campaign';
import { FollowUps } from './followUps';
import { HandOvers } from './handOvers';
import { Occupancy } from './occupancy';
import { Roster } from './roster';
import { Sessions } from './sessions';
import { TeamLoad } from './teamLoad';
import { Turns } from './turns';

/** What only some scenarios need of the engine: one room for each behaviour, opened by the plans that have it. */
export const parts = { Dialler, FollowUps, HandOvers, Occupancy, Roster, Sessions, TeamLoad, Turns };
export type Parts = typeof parts;
