import { csvParse } from 'd3';

/** One call that reached the queue: answered or abandoned. Instants are seconds of local wall time since 1970. */
export interface BankCall {
  queue: string;
  priority: number;
  /** When it left the menu and entered the queue: the call belongs to this instant's half hour. */
  entered: number;
  wait: number;
  answered: boolean;
  /** Talk, seconds; 0 when not answered. */
  service: number;
  /** Empty where the log names nobody. */
  agent: string;
}

/** Local wall time as seconds; the files know no clock change, so it is read as if it were UTC. */
export const instant = (local: string): number => Date.parse(`${local}Z`) / 1000;

/** The offered calls of a call file. Calls that ended in the menu and phantom rows are not contacts and are left out. */
export function readBankCalls(text: string): BankCall[] {
  return csvParse(text)
    .filter((row) => row['outcome'] === 'answered' || row['outcome'] === 'abandoned')
    .map((row) => ({
      queue: row['queue'],
      priority: Number(row['priority']),
      entered: instant(row['queue_entered']),
      wait: Number(row['wait_s']),
      answered: row['outcome'] === 'answered',
      service: Number(row['service_s']),
      agent: row['agent'],
    }));
}
