import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { salesFloor } from '../../scenarios/make/salesFloor';
import { catalogue } from '../../src/model/catalogue';
import { floorwalk, json, newFolder } from './cli';

type Value = { mean: number | null };
interface Document {
  overall: Record<string, Value> & { ratingDistribution: Record<string, Value> };
  byAgent: ({ agentIndex: Value | null } & Record<string, Value>)[];
}
interface Simulated extends Document {
  notByAgent: Record<string, string>;
}
interface LogDocument extends Document {
  missing: Record<string, { columns: string[]; outside: string | null }>;
}

/** A sales floor that also knows its customers, and how many of its people leave: what no ready scenario says. */
function withCustomers(): string {
  const floor = salesFloor();
  const path = join(newFolder(), 'floor.json');
  const teams = floor.teams.map((team) => ({ ...team, people: { ...team.people, attrition: { perYear: 0.3 } } }));
  const outcomes = { ...floor.outcomes, customers: { active: 20_000 } };
  writeFileSync(path, JSON.stringify({ ...floor, teams, outcomes }));
  return path;
}

/** Two figures have no one number of the whole: five shares, and one of each agent. */
function hasValue({ overall, byAgent }: Document, key: string): boolean {
  if (key === 'ratingDistribution') return Object.values(overall.ratingDistribution).every(({ mean }) => mean !== null);
  if (key === 'agentIndex') return byAgent.some(({ agentIndex }) => agentIndex?.mean != null);
  return overall[key].mean !== null;
}

/** Of an estimate, not of a group of them. */
const hasOwnValue = (overall: Record<string, Value>, key: string): boolean =>
  'mean' in overall[key] && overall[key].mean !== null;

describe('every one of the 101 KPIs', () => {
  const folder = newFolder();
  const names = ['blended-shop', 'sales-floor'];
  const simulated = names.map((name) =>
    json<Simulated>('simulate', name, '--days', '2', '--no-intervals', '--log', join(folder, `${name}.csv`)),
  );
  const floor = json<Document>('simulate', withCustomers(), '--days', '2', '--no-intervals');
  const without = (documents: readonly Document[]): string[] =>
    catalogue.map(({ key }) => key).filter((key) => !documents.some((document) => hasValue(document, key)));

  it('has a value in a ready scenario, or in one with all that scenarios can say', () => {
    expect(catalogue).toHaveLength(101);
    expect(without(simulated)).toEqual(['attrition', 'touchFrequency']);
    expect(without([...simulated, floor])).toEqual([]);
  });

  it('has a value of an agent wherever the whole has one, or a word why no agent has', () => {
    for (const key of Object.keys(simulated[0].overall)) {
      const told = simulated.filter(({ overall }) => hasOwnValue(overall, key));
      if (told.length > 0 && !(key in told[0].notByAgent))
        expect(
          told.some(({ byAgent }) => byAgent.some((agent) => agent[key]?.mean != null)),
          key,
        ).toBe(true);
    }
    expect(Object.keys(simulated[0].notByAgent)).toHaveLength(41);
  });

  describe('of a log', () => {
    const logs = names.map((name) => json<LogDocument>('measure', join(folder, `${name}.csv`)));
    /** Without a value, and without a word why. The five shares are of the ratings of which the mean is. */
    const unexplained = (document: LogDocument): string[] =>
      without([document]).filter((key) => !(key in document.missing) && key !== 'ratingDistribution');

    it('has a value, or the columns are named that it lacks, or what no column tells', () => {
      // Columns that tell something of other contacts: there is no list in the shop, and no chat on the sales floor.
      expect(unexplained(logs[0])).toEqual(['dials', 'connectRate', 'rightPartyContacts', 'dialerDropRate']);
      expect(unexplained(logs[1])).toEqual(['firstResponseChat', 'chatConcurrency', 'oldestOpen']);
      for (const { missing } of logs)
        for (const [key, { columns, outside }] of Object.entries(missing))
          expect(columns.length > 0 || outside !== null, key).toBe(true);
    });

    it('has a value in one of them but for what no column tells', () => {
      const never = without(logs);
      for (const key of never) expect(logs[0].missing[key].outside, key).not.toBeNull();
      expect(never).toHaveLength(28);
    });

    it('is explained in the barest log of all', () => {
      const path = join(folder, 'bare.csv');
      const rows = [
        '09:00:00,calls,10,100,answered',
        '09:05:00,calls,30,0,abandoned',
        '10:05:00,calls,70,200,answered',
      ];
      writeFileSync(path, ['start,queue,wait_s,talk_s,outcome', ...rows.map((row) => `2026-03-02 ${row}`)].join('\n'));
      const bare = JSON.parse(floorwalk('measure', path, '--json').out) as LogDocument;
      // No call names an agent: nobody to have an index.
      expect(unexplained(bare)).toEqual(['agentIndex']);
      expect(bare.missing['agentDay']).toEqual({ columns: [], outside: 'duty' });
      expect(bare.missing['forecastError']).toEqual({ columns: [], outside: 'forecast' });
    });
  });

  it('says beforehand what a log would have to tell of it', () => {
    const fromLog = (key: string) =>
      json<{ simulated: boolean; fromLog: { columns: string[]; outside: string | null } }>('explain', key);
    expect(fromLog('agentDay').fromLog).toEqual({ columns: [], outside: 'duty' });
    expect(fromLog('forecastError').fromLog).toEqual({ columns: [], outside: 'forecast' });
    expect(fromLog('ringTime').fromLog).toEqual({ columns: ['ring_s', 'ring_in_wait'], outside: null });
    expect(fromLog('csat').fromLog).toEqual({ columns: ['survey_rating'], outside: null });
    expect(fromLog('serviceLevel').fromLog).toEqual({ columns: [], outside: null });
    expect(fromLog('agentIndex')).toMatchObject({ simulated: true, fromLog: { columns: ['agent'] } });
  });
});
