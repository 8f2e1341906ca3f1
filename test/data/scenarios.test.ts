import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { describeFlaw } from '../../src/model/errors';
import { printScenario } from '../../src/model/document';
import { readScenario } from '../../src/model/readScenario';

const folder = new URL('../../scenarios/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

describe('every scenario that comes with the product', () => {
  test('is here', () => {
    expect(files).toContain('bank-crisis-week.json');
    expect(files.length).toBeGreaterThanOrEqual(5);
  });

  test.each(files)('%s is valid, and written as the product itself would write it', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const result = readScenario(text);
    expect(result.ok ? [] : result.flaws.map(describeFlaw)).toEqual([]);
    if (result.ok) expect(text).toBe(printScenario(result.scenario));
  });

  test.each(files)('%s has every contact type served by a team, and says where real figures come from', (name) => {
    const result = readScenario(readFileSync(new URL(name, folder), 'utf8'));
    if (!result.ok) throw new Error(name);
    const served = new Set(result.scenario.teams.flatMap((team) => team.skills.map(({ type }) => type)));
    expect(result.scenario.types.filter(({ id }) => !served.has(id))).toEqual([]);
    if (result.scenario.observed.length > 0) expect(result.scenario.acknowledgement).toContain('Anonymous Bank');
  });
});
