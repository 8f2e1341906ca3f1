import type { Table, TableRow } from './table';

/** `unix time|call id|queue|agent|EVENT|data…`, as Asterisk and FreePBX write their `queue_log`. */
const event = /^(\d{9,10}(?:\.\d+)?)\|([^|]*)\|([^|]*)\|([^|]*)\|([A-Z]{3,})(?:\|(.*))?$/;
/** Lines that are looked at to tell what a text is. */
const depth = 20;

const header = ['call id', 'arrival', 'queue', 'outcome', 'wait s', 'talk s', 'agent'];

/** Where an event that ends the wait without an answer tells how long it was (from 0), and what it means. */
const ends: Readonly<Record<string, readonly [outcome: string, waitAt: number]>> = {
  ABANDON: ['abandoned', 2],
  EXITWITHTIMEOUT: ['timeout', 2],
  EXITWITHKEY: ['abandoned', 3],
  EXITEMPTY: ['dropped', 2],
};
/** Where an event that ends a talk tells how long it was (from 0). */
const talks: Readonly<Record<string, number>> = {
  COMPLETEAGENT: 1,
  COMPLETECALLER: 1,
  TRANSFER: 3,
  BLINDTRANSFER: 3,
  ATTENDEDTRANSFER: 3,
};

/** Is this an Asterisk queue log? It has no header: its first lines tell. */
export function isQueueLog(text: string): boolean {
  const lines = text
    .slice(0, 20_000)
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/, depth)
    .filter((line) => line.trim() !== '');
  return lines.length > 0 && lines.every((line, i) => event.test(line) || (i > 0 && i === lines.length - 1));
}

/**
 * An Asterisk queue log as a table of calls: one row for each time that a call entered a queue. A call that was answered and whose end
 * the log does not hold has no talk time; one that still waited when the log ended is left out, as are lines of another form.
 */
export function readQueueLog(text: string): Table {
  const rows: TableRow[] = [];
  const skipped: Table['skipped'] = [];
  const open = new Map<string, TableRow>();
  const waiting = new Map<string, { line: number; text: string }>();
  text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .forEach((whole, i) => {
      if (whole.trim() === '') return;
      const match = event.exec(whole.trim());
      if (!match) return void skipped.push({ line: i + 1, text: whole });
      const [, time, id, queue, agent, name, rest = ''] = match;
      const data = rest.split('|');
      if (name === 'ENTERQUEUE') {
        const arrival = new Date(Number(time) * 1000).toISOString();
        open.set(id, { line: i + 1, cells: [id, arrival, queue, '', '', '', ''] });
        waiting.set(id, { line: i + 1, text: whole });
        return;
      }
      const call = open.get(id);
      if (!call) return;
      const put = (outcome: string, wait: string): void => {
        call.cells[3] = outcome;
        call.cells[4] = wait;
        rows.push(call);
        waiting.delete(id);
      };
      if (name === 'CONNECT') {
        put('answered', data[0]);
        call.cells[6] = agent;
      } else if (Object.hasOwn(ends, name) && call.cells[3] === '') {
        const [outcome, waitAt] = ends[name];
        put(outcome, data[waitAt] ?? '');
        open.delete(id);
      } else if (Object.hasOwn(talks, name) && call.cells[3] !== '') {
        call.cells[5] = data[talks[name]] ?? '';
        open.delete(id);
      }
    });
  skipped.push(...waiting.values());
  skipped.sort((a, b) => a.line - b.line);
  rows.sort((a, b) => a.line - b.line);
  return { delimiter: '|', header: [...header], headerLine: 0, rows, skipped };
}
