import type { ContactType, Scenario, TraceDemand } from '../../model/scenario';
import { meanSeconds, usualHandleSeconds } from '../../model/meanSeconds';
import { without } from './without';

/** What a row of the grid holds: contacts, handle time and patience of a type, agents of a team. */
export const rowKinds = ['volume', 'aht', 'patience', 'staff'] as const;
export type RowKind = (typeof rowKinds)[number];

/** One cell of the plan: of the type or team at this index, in this interval. */
export interface CellRef {
  kind: RowKind;
  item: number;
  interval: number;
}

/** A cell and its new value; null clears a time back to what the type's distributions say. */
export interface CellChange extends CellRef {
  value: number | null;
}

/** The value that a cell holds itself; null: none of its own, {@link effectiveValue} is used. */
export function ownValue(scenario: Scenario, { kind, item, interval }: CellRef): number | null {
  if (kind === 'staff') return scenario.teams[item].headcount[interval] ?? null;
  const type = scenario.types[item];
  if (kind === 'volume') return type.demand.kind === 'rate' ? (type.demand.volume[interval] ?? null) : null;
  return (kind === 'aht' ? type.handling.meanByInterval : type.patienceByInterval)?.[interval] ?? null;
}

/** The value that the simulation uses; Infinity: they never hang up. null only for the volume of a replayed log. */
export function effectiveValue(scenario: Scenario, cell: CellRef): number | null {
  const own = ownValue(scenario, cell);
  if (own !== null || cell.kind === 'volume' || cell.kind === 'staff') return own;
  const type = scenario.types[cell.item];
  if (cell.kind === 'patience') return meanSeconds(type.patience);
  const { demand } = type;
  const known = demand.kind === 'trace' ? knownHandleSeconds(demand, scenario.calendar.intervalMinutes * 60) : null;
  return known?.[cell.interval] ?? usualHandleSeconds(type);
}

/** Means of a replayed log's handle times, which do not change while it is open. */
const knownMeans = new WeakMap<TraceDemand, number[]>();

/** Mean of the known handle times by interval of a replayed log; nothing where none is known. */
function knownHandleSeconds(demand: TraceDemand, intervalSeconds: number): number[] {
  const before = knownMeans.get(demand);
  if (before) return before;
  const means: number[] = [];
  const counts: number[] = [];
  demand.handleSeconds?.forEach((handle, i) => {
    if (handle === null) return;
    const interval = Math.floor(demand.arrivals[i] / intervalSeconds);
    counts[interval] = (counts[interval] ?? 0) + 1;
    const mean = means[interval] ?? 0;
    means[interval] = mean + (handle - mean) / counts[interval];
  });
  knownMeans.set(demand, means);
  return means;
}

/**
 * Can the cell be edited? Replayed arrivals are as they were, who never hangs up has no mean patience to set, and the agents of
 * a team with shifts are what its roster plans.
 */
export function isEditable(scenario: Scenario, { kind, item }: Pick<CellRef, 'kind' | 'item'>): boolean {
  if (kind === 'staff') return !scenario.teams[item].roster;
  const type = scenario.types[item];
  if (kind === 'volume') return type.demand.kind === 'rate';
  if (kind === 'aht') return type.demand.kind !== 'trace' || type.demand.handleSeconds === undefined;
  return type.patience.family !== 'never';
}

/** The scenario with these cells changed; parts that do not change stay the same objects. */
export function withCells(scenario: Scenario, changes: readonly CellChange[]): Scenario {
  const byRow = new Map<string, CellChange[]>();
  for (const change of changes) {
    if (!isEditable(scenario, change) || ownValue(scenario, change) === change.value) continue;
    const key = `${change.kind} ${change.item}`;
    const row = byRow.get(key);
    if (row) row.push(change);
    else byRow.set(key, [change]);
  }
  if (byRow.size === 0) return scenario;
  const types = [...scenario.types];
  const teams = [...scenario.teams];
  for (const row of byRow.values()) {
    const { kind, item } = row[0];
    if (kind === 'staff') teams[item] = { ...teams[item], headcount: patched(teams[item].headcount, row, 0) };
    else types[item] = patchedType(types[item], kind, row, lengthOf(scenario));
  }
  const staffOnly = [...byRow.values()].every((row) => row[0].kind === 'staff');
  const noStaff = [...byRow.values()].every((row) => row[0].kind !== 'staff');
  return { ...scenario, types: staffOnly ? scenario.types : types, teams: noStaff ? scenario.teams : teams };
}

const lengthOf = (scenario: Scenario): number => scenario.teams[0].headcount.length;

function patchedType(
  type: ContactType,
  kind: Exclude<RowKind, 'staff'>,
  row: readonly CellChange[],
  intervals: number,
): ContactType {
  if (kind === 'volume') {
    if (type.demand.kind !== 'rate') return type;
    return { ...type, demand: { ...type.demand, volume: patched(type.demand.volume, row, 0) } };
  }
  const before = kind === 'aht' ? type.handling.meanByInterval : type.patienceByInterval;
  const after = patched(before ?? new Array<null>(intervals).fill(null), row, null);
  const own = after.some((value) => value !== null);
  if (kind === 'aht') {
    const handling = without(type.handling, 'meanByInterval');
    // The schema types null entries as numbers.
    return { ...type, handling: own ? { ...handling, meanByInterval: after as number[] } : handling };
  }
  const rest = without(type, 'patienceByInterval');
  return own ? { ...rest, patienceByInterval: after as number[] } : rest;
}

function patched<T extends number | null>(values: readonly T[], row: readonly CellChange[], empty: T): T[] {
  const next = [...values];
  for (const { interval, value } of row) next[interval] = (value ?? empty) as T;
  return next;
}
