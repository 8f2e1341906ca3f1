import type { DayLog, LogShape } from '../../src/engine/dayLog';
import { Cause, Ending, makeLog, Outcome } from '../../src/engine/dayLog';
import type { Sums } from '../../src/kpi/formula';
import { sumContacts, sumFloor, valueOf } from '../../src/kpi/formula';
import { plainSpec, withColumns } from '../../src/kpi/spec';
import type { FormulaKey } from '../../src/kpi/kpis';
import { formulaOf } from '../../src/kpi/kpis';
import { measureDay } from '../../src/kpi/measureDay';
import type { MeasureSpec } from '../../src/kpi/measures';

/** One contact of a log written by hand; times in seconds. */
export interface Row {
  at: number;
  outcome: keyof typeof Outcome;
  wait?: number;
  talk?: number;
  hold?: number;
  wrap?: number;
  type?: number;
  agent?: number;
  attempt?: number;
  cause?: keyof typeof Cause;
  ending?: keyof typeof Ending;
}

/** A centre of one team with quarter hours, unless `rest` says otherwise. */
export function shapeOf(rest: Partial<LogShape> = {}): LogShape {
  const intervals = rest.intervals ?? 4;
  return {
    types: ['calls'],
    teams: ['team'],
    agentTeam: Int32Array.of(0, 0),
    spells: new Uint8Array(rest.teams?.length ?? 1),
    intervalSeconds: 900,
    intervals,
    dayOf: new Int32Array(intervals),
    days: 1,
    ...rest,
  };
}

/** T = 20 s, short abandons below 5 s, thresholds 20 s and 60 s, unless `rest` says otherwise. */
export function specFor(shape: LogShape, rest: Partial<MeasureSpec> = {}): MeasureSpec {
  return withColumns({
    ...plainSpec(shape, 20, 5, true),
    records: new Float64Array(shape.types.length),
    overtimeFactor: new Float64Array(shape.teams.length).fill(1.5),
    dutyKnown: true,
    unknown: [],
    ...rest,
  });
}

/** A log of these rows; `duty` is [time, agent, on] in order of time. */
export function logOf(rows: readonly Row[], duty: readonly [number, number, 0 | 1][] = [], end = 3600): DayLog {
  const log = makeLog(rows.length, duty.length, { rings: true, followUps: true });
  log.contacts = rows.length;
  rows.forEach((row, i) => {
    log.arrival[i] = row.at;
    log.type[i] = row.type ?? 0;
    log.outcome[i] = Outcome[row.outcome];
    log.wait[i] = row.wait ?? 0;
    log.talk[i] = row.talk ?? 0;
    log.hold[i] = row.hold ?? 0;
    log.wrap[i] = row.wrap ?? 0;
    log.agent[i] = row.outcome === 'answered' || row.outcome === 'unanswered' ? (row.agent ?? 0) : -1;
    log.attempt[i] = row.attempt ?? 1;
    log.cause[i] = Cause[row.cause ?? 'fresh'];
    log.ending[i] = Ending[row.ending ?? 'resolved'];
  });
  log.shiftRows = duty.length;
  duty.forEach(([time, agent, on], r) => {
    log.shiftTime[r] = time;
    log.shiftAgent[r] = agent;
    log.shiftOn[r] = on;
  });
  log.end = end;
  return log;
}

/** Sums of a day over intervals [from, to), all types or one, all teams. */
export function sumsOf(log: DayLog, spec: MeasureSpec, type = -1, from = 0, to = spec.shape.intervals): Sums {
  const day = measureDay(log, spec);
  const { floor, wages } = sumFloor(day, spec, -1, from, to, new Float64Array(spec.shape.teams.length).fill(36));
  const contact = sumContacts(day, spec, type, from, to);
  return {
    contact,
    live: type < 0 ? sumContacts(day, spec, type, from, to, spec.live) : contact,
    floor,
    wages,
    openSeconds: (to - from) * spec.shape.intervalSeconds,
    records: type < 0 ? spec.records.reduce((sum, n) => sum + n, 0) : spec.records[type],
  };
}

/** A KPI of the catalogue of such sums; NaN is no data. */
export const kpi = (key: FormulaKey, sums: Sums): number => valueOf(formulaOf(key), sums);
