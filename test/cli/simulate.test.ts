import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import twoSkills from '../../scenarios/two-skills.json';
import { catalogue } from '../../src/model/catalogue';
import { expectScenario, printScenario } from '../../src/model/document';
import type { Estimate } from './cli';
import { floorwalk, json, root, newFolder } from './cli';

describe('floorwalk simulate', () => {
  it('gives every estimate under the catalogue’s keys, with its mean, both intervals, days and unit', () => {
    const document = json('simulate', 'two-skills', '--days', '5');
    expect(document).toMatchObject({ scenario: 'Two skills', seed: 'two-skills', days: 5, version: '0.1.0' });
    expect(Object.keys(document.byType)).toEqual(['sales', 'support']);
    expect(Object.keys(document.byTeam)).toEqual(['sales', 'support']);
    expect(document.byInterval).toHaveLength(48);
    expect(document.byInterval[20].start).toBe('2026-03-02T10:00');
    expect(document.byDay.map(({ date }) => date)).toEqual(['2026-03-02']);
    const shape = ['mean', 'low', 'high', 'p10', 'p50', 'p90', 'days', 'unit'];
    const own = [
      'firstAttemptResolution',
      'brokenOff',
      'closedContacts',
      'droppedContacts',
      'ringTime',
      'staffedHours',
      'staffingCost',
    ];
    const known = new Set([...catalogue.map(({ key }) => key), ...own]);
    const { percentiles, agentDayParts, ratingDistribution, ...kpis } = document.overall;
    for (const [key, estimate] of Object.entries(kpis)) {
      expect(known).toContain(key);
      expect(Object.keys(estimate)).toEqual(shape);
    }
    expect(Object.keys(percentiles)).toEqual(['p50', 'p80', 'p90', 'p95']);
    expect(Object.keys(agentDayParts)).toEqual(['contacts', 'talk', 'onDuty']);
    expect(Object.keys(ratingDistribution)).toEqual(['1', '2', '3', '4', '5']);
    for (const estimate of Object.values(percentiles)) expect(Object.keys(estimate)).toEqual(shape);
    expect(document.overall['waitPercentiles']).toEqual(percentiles['p90']);
    expect(document.overall['serviceLevel']).toMatchObject({ unit: '%', days: 5 });
    expect(document.overall['serviceLevel'].mean).toBeGreaterThan(1);
    expect(document.overall['asa'].unit).toBe('s');
  });

  it('has null and not 0 where there is no data', () => {
    const { byInterval, byTeam } = json('simulate', 'two-skills', '--days', '2');
    expect(byInterval[2]['serviceLevel']).toMatchObject({ mean: null, low: null, days: 0 });
    expect(byTeam['sales']['serviceLevel'].mean).toBeNull();
    expect(byTeam['sales']['occupancy'].mean).toBeGreaterThan(0);
  });

  it('says what is an agent’s own over a month, and ranks nobody by luck', () => {
    const quick = {
      ...twoSkills,
      teams: twoSkills.teams.map((team) => (team.id === 'support' ? { ...team, people: { speedCv: 0.2 } } : team)),
      outcomes: { quality: { agentSd: 0, evaluationsPerMonth: 8 } },
    };
    const path = join(newFolder(), 'people.json');
    writeFileSync(path, JSON.stringify(quick));
    const { out } = floorwalk('simulate', path, '--days', '30', '--no-intervals', '--json');
    const { overall, byAgent } = JSON.parse(out) as {
      overall: Record<string, Estimate>;
      byAgent: {
        team: string;
        agentIndex: { mean: number; low: number; high: number; ranks: [number, number] | null; of: string[] } | null;
        skill: Record<string, { reliability: number; ranks: [number, number] | null; low: number; high: number }>;
      }[];
    };
    for (const kpi of ['qualityScore', 'answerAccuracy', 'criticalErrorFree', 'listening', 'qualitySamplingError'])
      expect(overall[kpi].mean, kpi).toBeGreaterThan(0);
    const support = byAgent.filter(({ team }) => team === 'support');
    expect(support.length).toBeGreaterThan(5);
    for (const { agentIndex, skill } of support) {
      expect(agentIndex!.of).toContain('aht');
      expect(skill['aht'].reliability).toBeGreaterThan(0.7);
      const [best, worst] = skill['aht'].ranks!;
      expect(best).toBeGreaterThanOrEqual(1);
      expect(worst).toBeLessThanOrEqual(support.length);
      // Eight evaluations a month of agents who are all as careful rank nobody.
      expect(skill['qualityScore'].reliability).toBeLessThan(0.7);
      expect(skill['qualityScore'].ranks).toBeNull();
    }
    expect(new Set(support.map(({ skill }) => String(skill['aht'].ranks))).size).toBeGreaterThan(2);
  });

  it('knows contacts by the team and by the agent who answered', () => {
    const { overall, byTeam, byAgent, byDay, byInterval } = json('simulate', 'two-skills', '--days', '6');
    const sum = (kpis: Record<string, Estimate>[]): number => kpis.reduce((all, one) => all + one['answered'].mean!, 0);
    expect(sum(Object.values(byTeam))).toBeCloseTo(overall['answered'].mean!, 9);
    expect(sum(byAgent)).toBeCloseTo(overall['answered'].mean!, 9);
    expect(byAgent[0]).toMatchObject({
      team: 'sales',
      agent: 'sales 1',
      aht: { unit: 's' },
      staffedHours: { unit: 'h' },
    });
    for (const kpi of ['aht', 'asa', 'talkTime', 'wrapTime', 'serviceLevelOfAnswered']) {
      const { mean, low, high } = byTeam['support'][kpi];
      expect([low! <= mean!, mean! <= high!], kpi).toEqual([true, true]);
    }
    const [{ occupancy, contactsPerAgentHour }] = byAgent;
    expect(occupancy.low).toBeLessThan(occupancy.high!);
    expect(contactsPerAgentHour.mean).toBeGreaterThan(0);
    // Where contacts were answered there are percentiles of their waits, by day and by interval, too.
    expect(byDay[0]['waitPercentiles']).toEqual(overall['waitPercentiles']);
    const answered = byInterval.filter((one) => one['answered'].mean! > 0);
    expect(answered.length).toBeGreaterThan(10);
    for (const one of answered) expect(one['waitPercentiles'].mean).not.toBeNull();
  });

  it('gives the same bytes for the same seed, for one worker and for two', () => {
    const args = ['simulate', 'two-skills', '--days', '20', '--json'];
    const one = floorwalk(...args, '--workers', '1');
    expect(floorwalk(...args, '--workers', '1').out).toBe(one.out);
    expect(floorwalk(...args, '--workers', '2').out).toBe(one.out);
    expect(floorwalk(...args, '--seed', 'another').out).not.toBe(one.out);
  });

  it('reads a file as it reads the shipped scenario of that name', () => {
    const args = ['--days', '2', '--json'];
    const file = floorwalk('simulate', `${root}/scenarios/textbook.json`, ...args);
    expect(file.out).toBe(floorwalk('simulate', 'textbook', ...args).out);
  });

  it('sets the closed form beside a steady scenario', () => {
    const { formulas } = json('simulate', 'textbook', '--days', '40');
    expect(formulas['calls'].formula).toBe('Erlang C');
    for (const { standardErrors } of formulas['calls'].rows) expect(Math.abs(standardErrors ?? 0)).toBeLessThan(4);
  });

  it('goes on until the precision asked for is reached', () => {
    const few = json('simulate', 'textbook', '--days', '5');
    const many = json('simulate', 'textbook', '--days', '5', '--precision', 'serviceLevel=±1');
    expect(many.precision.reached).toBe(true);
    expect(many.days).toBeGreaterThan(few.days);
    const { low, high } = many.overall['serviceLevel'];
    expect((high! - low!) / 2).toBeLessThanOrEqual(1);
  });

  it('writes a log that measures the same', () => {
    const file = join(newFolder(), 'log.csv');
    const simulated = json('simulate', 'bank-normal-week', '--days', '1', '--log', file);
    const measured = json('measure', file);
    expect(readFileSync(file, 'utf8').split('\r\n')).toHaveLength(simulated.overall['offered'].mean! + 2);
    for (const kpi of [
      'offered',
      'answered',
      'abandoned',
      'serviceLevel',
      'serviceLevelRemovedWithin',
      'asa',
      'aht',
      'maxWait',
    ]) {
      expect(measured.overall[kpi].mean).toBeCloseTo(simulated.overall[kpi].mean!, 9);
      expect(measured.byType['PS'][kpi].mean).toBeCloseTo(simulated.byType['PS'][kpi].mean!, 9);
      expect(measured.byDay[2][kpi].mean).toBeCloseTo(simulated.byDay[2][kpi].mean!, 9);
      expect(measured.byInterval[70][kpi].mean).toBeCloseTo(simulated.byInterval[70][kpi].mean!, 9);
    }
  });

  it('writes a log whose load is measured over the hours in which contacts come, not over the night', () => {
    const file = join(newFolder(), 'log.csv');
    const simulated = json('simulate', 'single-queue', '--days', '1', '--log', file).overall['offeredLoad'].mean!;
    const { overall, guessed } = json('measure', file);
    const measured = overall['offeredLoad'].mean!;
    expect(guessed).toEqual({ offeredLoad: { columns: [], outside: 'hours' } });
    // The day is open for 12 hours of half-hours, and some of each come in nearly every one of them.
    expect(Math.abs(measured / simulated - 1)).toBeLessThan(0.1);
    expect(floorwalk('measure', file).out).toContain('does not tell opening hours');
  });

  it('counts customers who come back, and so does measure from the log', async () => {
    const folder = newFolder();
    const plan = expectScenario(twoSkills);
    const path = join(folder, 'returns.json');
    writeFileSync(
      path,
      printScenario({
        ...plan,
        types: plan.types.map((type) => ({
          ...type,
          ...(type.demand.kind === 'rate'
            ? { demand: { ...type.demand, observed: { abandonRate: 0.1, busyRate: 0 } } }
            : {}),
          redial: {
            afterAbandon: 0.5,
            afterBusy: 0.7,
            afterClosed: 0.7,
            decay: 0.9,
            delay: { family: 'lognormal', mean: 900, cv: 1.5 },
            mostAttempts: 20,
          },
          resolution: 0.75,
          repeat: {
            probability: 0.8,
            sameDay: 0.6,
            delay: { family: 'exponential', mean: 7200 },
            laterDays: [1],
            work: 1,
            mostAttempts: 20,
          },
          transfer: { probability: 0.1, workDone: 0.4, restFactor: 1, priority: 0, most: 2 },
        })),
      }),
    );
    const log = join(folder, 'log.csv');
    const simulated = json('simulate', path, '--days', '1', '--log', log);
    const measured = json('measure', log);
    for (const kpi of ['freshIssues', 'volumeAmplification', 'completed', 'transferRate', 'repeatRate'])
      expect(simulated.overall[kpi].mean, kpi).toBeGreaterThan(0);
    const same = Object.keys(simulated.overall).filter(
      // A log has no agents off the phone and no wages.
      (kpi) => kpi !== 'waitPercentiles' && (measured.overall[kpi]?.mean ?? null) !== null,
    );
    expect(same.length).toBeGreaterThan(25);
    for (const kpi of same) expect(measured.overall[kpi].mean, kpi).toBeCloseTo(simulated.overall[kpi].mean!, 9);
    // Without the columns that say why and what came of it, it is a log like any other.
    const plain = join(folder, 'plain.csv');
    const text = readFileSync(log, 'utf8')
      .replace(',cause,ending', ',why,then')
      .replaceAll(',closed,', ',after hours,');
    writeFileSync(plain, text);
    const { overall } = json('measure', plain);
    expect(overall['offered'].mean).toBe(simulated.overall['offered'].mean);
    for (const kpi of ['freshIssues', 'volumeAmplification', 'completed', 'transferRate', 'repeatRate'])
      expect(overall[kpi].mean, kpi).toBeNull();
    await expect(floorwalk('simulate', path, '--days', '20').out).toMatchFileSnapshot('golden/returns.txt');
  });

  it('prints tables, the promises and whom the data come from', async () => {
    const { out, err } = floorwalk('simulate', 'bank-normal-week', '--days', '3');
    expect(err).toBe('');
    expect(out).toContain('Service level A — all offered');
    expect(out).toMatch(/No call waits over 1 minute\.\n {2}\S/);
    expect(out).toContain('Anonymous Bank');
    await expect(floorwalk('simulate', 'textbook', '--days', '3').out).toMatchFileSnapshot('golden/simulate.txt');
    expect(floorwalk('simulate', 'textbook', '--days', '3', '--lang', 'fi').out).toContain('Palvelutaso');
  });
});
