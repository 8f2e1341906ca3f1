import { headerKey } from './aliases';
import { parseMoment } from './dates';
import { parseDuration } from './durations';
import type { Table, TableRow } from './table';
import { wallSeconds } from './zoneTime';

const names = ['calltime', 'callid', 'to', 'direction', 'status', 'ringing', 'talking'] as const;
type Name = (typeof names)[number];

const header = ['call id', 'arrival', 'direction', 'queue', 'outcome', 'wait s', 'talk s', 'agent'];

/**
 * A 3CX call log, which has a row for each leg of a call, as a table of calls; null where the table is no such log, or has no call of
 * several legs. A call waits from its first leg until one is answered, by whom its talk is; where none is, until the last has rung out.
 * Legs to the queue itself are not answers where another leg is one.
 */
export function joinLegs(table: Table): { table: Table; legs: number } | null {
  const keys = table.header.map(headerKey);
  const at = Object.fromEntries(names.map((name) => [name, keys.indexOf(name)])) as Record<Name, number>;
  if (names.some((name) => at[name] < 0)) return null;
  const calls = new Map<string, TableRow[]>();
  for (const row of table.rows) {
    // A leg without an id is a call of its own.
    const id = row.cells[at.callid] || `\n${row.line}`;
    const legs = calls.get(id);
    if (legs) legs.push(row);
    else calls.set(id, [row]);
  }
  if (calls.size === table.rows.length) return null;
  const rows = [...calls.values()].map((legs): TableRow => {
    const cell = (leg: TableRow, name: Name): string => leg.cells[at[name]] ?? '';
    const first = legs[0];
    if (legs.length === 1) {
      const [ringing, talking] = [cell(first, 'ringing'), cell(first, 'talking')];
      const [status, direction] = [cell(first, 'status'), cell(first, 'direction')];
      const cells = [cell(first, 'callid'), cell(first, 'calltime'), direction, '', status, ringing, talking];
      return { line: first.line, cells: [...cells, cell(first, 'to')] };
    }
    const inbound = legs.find((leg) => /inbound/i.test(cell(leg, 'direction')));
    const queueLeg = legs.find((leg) => /queue/i.test(cell(leg, 'direction')));
    const queue = queueLeg ? cell(queueLeg, 'to') : '';
    const answers = legs.filter((leg) => /^answered$/i.test(cell(leg, 'status')));
    const people = answers.filter((leg) => cell(leg, 'to') !== queue);
    const talked = people.length > 0 ? people : answers;
    const ringing = (leg: TableRow): number => parseDuration(cell(leg, 'ringing')) || 0;
    const since = (leg: TableRow): number => secondsBetween(cell(first, 'calltime'), cell(leg, 'calltime'));
    const wait = talked.length > 0 ? since(talked[0]) + ringing(talked[0]) : maxOf(legs, (l) => since(l) + ringing(l));
    const talk = talked.reduce((sum, leg) => sum + (parseDuration(cell(leg, 'talking')) || 0), 0);
    const outcome = talked.length > 0 ? 'Answered' : cell(first, 'status');
    const agent = talked.length > 0 ? cell(talked[0], 'to') : '';
    const direction = cell(inbound ?? first, 'direction');
    const call = [cell(first, 'callid'), cell(first, 'calltime'), direction, queue, outcome];
    return { line: first.line, cells: [...call, String(wait), String(talk), agent] };
  });
  return { table: { ...table, header: [...header], rows }, legs: table.rows.length - calls.size };
}

const maxOf = (legs: readonly TableRow[], of: (leg: TableRow) => number): number => Math.max(...legs.map(of));

/** Legs of a call begin on the same day or the next: the order of day and month does not matter, and 0 is as good as a guess. */
function secondsBetween(from: string, to: string): number {
  const [a, b] = [parseMoment(from), parseMoment(to)];
  if (a?.date === undefined || b?.date === undefined) return 0;
  const seconds = wallSeconds({ date: b.date, seconds: b.seconds ?? 0 });
  const gap = seconds - wallSeconds({ date: a.date, seconds: a.seconds ?? 0 });
  return gap >= 0 && gap < 86_400 ? gap : 0;
}
