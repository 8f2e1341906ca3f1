import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { erlangA } from '../../src/analysis/forms/erlangA';
import { expectScenario, printScenario } from '../../src/model/document';
import type { RateDemand } from '../../src/model/scenario';
import textbook from '../../scenarios/textbook.json';
import type { Document } from './cli';
import { floorwalk, json, node, root, newFolder } from './cli';

const folder = newFolder();
function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('floorwalk judge', () => {
  it("judges the scenario's own promises, with the Wilson interval of the share of days", () => {
    const { verdicts } = json('judge', 'textbook', '--days', '30');
    expect(verdicts).toHaveLength(1);
    expect(verdicts[0].sentence).toBe('80% of calls are answered within 20 seconds.');
    const { kept, days, low, high } = verdicts[0].kept;
    expect(days).toBe(30);
    expect(low).toBeLessThan(kept / days);
    expect(high).toBeGreaterThan(kept / days);
  });

  it('judges the promises given instead, in any language, and says what it read into them', () => {
    const args = [
      '--commitment',
      'No call waits over 3 hours',
      '--commitment',
      '90 % puheluista vastataan 47 sekunnissa',
    ];
    const { verdicts } = json('judge', 'textbook', '--days', '4', ...args);
    expect(verdicts.map(({ judgement }) => judgement)[0]).toBe('likely');
    expect(verdicts[1].sentence).toBe('90% of calls are answered within 47 seconds.');
    expect(verdicts[0].ambiguities).not.toEqual([]);
  });

  it('says that there is no promise, and how to give one', () => {
    const none = file('none.json', printScenario({ ...expectScenario(textbook), commitments: [] }));
    const { status, out } = floorwalk('judge', none, '--days', '2');
    expect(status).toBe(0);
    expect(out).toContain('No promises yet.');
    expect(out).toContain('--commitment "No call waits over 1 minute');
    expect(json('judge', none, '--days', '2').verdicts).toEqual([]);
  });

  it('names every sentence that it does not understand', () => {
    const { status, out, err } = floorwalk(
      'judge',
      'textbook',
      '--commitment',
      'gibberish',
      '--commitment',
      'Occupancy is below 85 kg',
    );
    expect([status, out]).toEqual([2, '']);
    expect(err.trim().split('\n')).toHaveLength(2);
    expect(err).toContain('gibberish');
  });
});

interface Comparison {
  seed: string;
  plans: { name: string; verdicts: ({ judgement: string } | null)[] }[];
  comparisons: {
    b: string;
    overall: Record<string, { mean: number; low: number; high: number; verdict: number; above: number; below: number }>;
    inputs: { path: string; range?: { from: number; to: number }; a: unknown; b: unknown }[];
    apart?: Record<string, { steps: { factor: string; mean: number }[] }>;
  }[];
}

describe('floorwalk, of a shop with e-mail beside calls and chats,', () => {
  it.each([
    ['en', 'without E-mail: deferred work', '(service level C; without E-mail)'],
    ['vi', 'không tính E-mail: việc để sau', 'không tính E-mail)'],
    ['fi', 'ei ole mukana: E-mail.', 'ei mukana: E-mail)'],
    ['zh', '不含E-mail：可延后的工作', '不含E-mail）'],
  ])('says in %s what the waits of all and a promise to all leave out', (language, below, aside) => {
    expect(floorwalk('simulate', 'blended-shop', '--days', '1', '--lang', language).out).toContain(below);
    const promise = ['--commitment', '80% of calls are answered within 20 seconds'];
    const { out } = floorwalk(
      'judge',
      'blended-shop',
      '--days',
      '1',
      ...(language === 'en' ? promise : own[language]),
      '--lang',
      language,
    );
    expect(out).toContain(aside);
  });

  it('says nothing of the kind where nothing is deferred', () => {
    const { out } = floorwalk('simulate', 'two-skills', '--days', '1');
    expect(out).not.toContain('without');
  });
});

/** The same promise in the other languages. */
const own: Record<string, string[]> = {
  vi: ['--commitment', 'ASA không quá 60 giây'],
  fi: ['--commitment', '80 % puheluista vastataan 20 sekunnissa'],
  zh: ['--commitment', '80%的来电在20秒内接听'],
};

describe('floorwalk compare', () => {
  const plan = expectScenario(textbook);
  const more = structuredClone(plan);
  more.name = 'One more agent';
  more.teams[0].headcount.fill(14, 16, 32);
  const path = file('more.json', printScenario(more));

  it('gives paired differences on the same customers, verdicts side by side and the inputs that differ', () => {
    const { seed, plans, comparisons } = json<Comparison>('compare', 'textbook', path, '--days', '20');
    expect(seed).toBe('textbook');
    expect(plans.map(({ name }) => name)).toEqual(['The textbook queue', 'One more agent']);
    expect(plans.map(({ verdicts }) => verdicts.length)).toEqual([1, 1]);
    const [{ overall, inputs }] = comparisons;
    expect(overall['serviceLevel']).toMatchObject({ verdict: 1, below: 0 });
    expect(overall['serviceLevel'].low).toBeGreaterThan(0);
    expect(overall['offered']).toMatchObject({ mean: 0, above: 0, below: 0 });
    expect(inputs).toEqual([
      { path: 'teams[agents].headcount', range: { from: 16, to: 32 }, a: Array(16).fill(13), b: Array(16).fill(14) },
    ]);
  });

  it('takes the difference apart when asked to: here staff makes all of it', () => {
    const [{ overall, apart }] = json<Comparison>('compare', 'textbook', path, '--days', '20', '--apart').comparisons;
    const { steps } = apart!['serviceLevel'];
    expect(steps.map(({ factor }) => factor)).toEqual(['staff']);
    expect(steps[0].mean).toBeCloseTo(overall['serviceLevel'].mean, 9);
    expect(floorwalk('compare', 'textbook', path, '--days', '5', '--apart').out).toMatch(
      /What makes the difference\?.*\n.*staff +\+/,
    );
    expect(floorwalk('compare', 'textbook', 'single-queue', '--days', '2', '--apart').out).toContain(
      'cannot be taken apart',
    );
  });

  it('tells plans of the same name apart', () => {
    const { plans, comparisons } = json<Comparison>('compare', 'textbook', 'textbook', '--days', '3');
    const names = plans.map(({ name }) => name);
    expect(names).toEqual([expect.stringMatching(/ \(1\)$/), expect.stringMatching(/ \(2\)$/)]);
    expect(comparisons[0]).toMatchObject({ a: names[0], b: names[1] });
  });

  it('sees no difference between a plan and itself', () => {
    const { comparisons } = json<Comparison>('compare', 'textbook', 'textbook', '--days', '3');
    expect(comparisons[0].inputs).toEqual([]);
    expect(comparisons[0].overall['asa']).toMatchObject({ mean: 0, low: 0, high: 0, verdict: 0 });
  });

  interface Withheld {
    sameCallers: boolean;
    notes: string[];
    overall: Record<string, { mean: number | null; verdict: number | null; withheld: string | null; above: number }>;
  }
  const against = (name: string, change: (plan: typeof more) => void): { json: Withheld; text: string } => {
    const other = structuredClone(plan);
    other.name = name;
    change(other);
    const args = ['compare', 'textbook', file(`${name}.json`, printScenario(other)), '--days', '4'];
    return { json: json<{ comparisons: Withheld[] }>(...args).comparisons[0], text: floorwalk(...args).out };
  };

  it('does not subtract euros from dong', () => {
    const { json: found, text } = against('dong', (b) => {
      b.currency = 'VND';
      b.teams[0].costPerHour = 100_000;
    });
    expect(found.overall['staffingCost']).toMatchObject({ mean: null, verdict: null, withheld: 'currency' });
    expect(found.notes).toContain('B counts costs in another currency than A: costs are not compared.');
    expect(text).toMatch(/Staffing cost +€7,150 ±0 +₫28,600,000 ±0 +– +not comparable: another currency/u);
    expect(text).not.toMatch(/costs .* more/);
  });

  it('does not subtract sums over horizons of different length, and calls no rate better', () => {
    const twice = <T>(values: readonly T[]): T[] => [...values, ...values];
    const { json: found, text } = against('two days', (b) => {
      b.calendar.days = 2;
      const { demand } = b.types[0];
      if (demand.kind === 'rate') demand.volume = twice(demand.volume);
      b.teams[0].headcount = twice(b.teams[0].headcount);
    });
    expect(found.sameCallers).toBe(false);
    for (const kpi of ['offered', 'maxWait', 'staffingCost', 'intervalsInTarget'])
      expect(found.overall[kpi], kpi).toMatchObject({ mean: null, verdict: null, withheld: 'calendar' });
    expect(found.overall['serviceLevel']).toMatchObject({ verdict: null, withheld: 'callers', above: 0 });
    expect(found.overall['serviceLevel'].mean).not.toBeNull();
    expect(text).toContain('another calendar than A: these are not the same callers');
    expect(text).not.toMatch(/\b(better|worse)\b/);
  });

  it('says in words what changes', () => {
    const { out } = floorwalk('compare', 'textbook', path, '--days', '20');
    expect(out).toContain('teams[agents].headcount, 2026-03-02T08:00–16:00: 13 → 14');
    expect(out).toMatch(/One more agent answers .* more calls in 20\ss/);
    expect(out).toMatch(/better, on \d+ of 20 days/);
  });
});

describe('floorwalk compare, of plans that share only some contact types', () => {
  it('has no verdict on totals, but on the types that both have', () => {
    const args = ['compare', 'single-queue', 'two-skills', '--days', '10'];
    const { comparisons } = JSON.parse(floorwalk(...args, '--json').out) as {
      comparisons: Record<'overall' | 'byType', Record<string, Record<string, unknown>>>[];
    };
    const [{ overall, byType }] = comparisons;
    expect(overall['serviceLevel']).toMatchObject({ withheld: 'types', verdict: null });
    expect(Object.keys(byType)).toEqual(['support']);
    expect(byType['support']['serviceLevel']).toMatchObject({ withheld: null, verdict: -1 });
    const { out } = floorwalk(...args);
    expect(out).toMatch(/^Service level A.*other contact types, so no verdict on the total(?: +[\d–, ]+)?$/m);
    expect(out).toMatch(/^Support  +A  +B  +B − A/m);
    expect(out).toMatch(/^Service level A.*worse, on \d+ of 10 days(?: +[\d–, ]+)?$/m);
  });
});

describe('floorwalk measure', () => {
  const log = file(
    'calls.csv',
    [
      'queue,start,wait,talk,agent,outcome',
      'a,2026-03-02 10:00:00,10,100,Ann,answered',
      'a,2026-03-02 10:01:00,30,200,Ann,answered',
      'b,2026-03-02 11:00:00,50,0,,abandoned',
      'a,2026-03-04 10:00:00,20,300,Bob,answered',
      'a,2026-03-04 10:30:00,oops,100,Bob,answered',
    ].join('\n'),
  );

  it('gives the KPIs of the log: what was, and for shares the doubt over its calendar days', () => {
    const { status, out, err } = floorwalk('measure', log, '--skip-bad-rows', '--json');
    const document = JSON.parse(out) as Document;
    expect(status).toBe(0);
    expect(document.overall['offered']).toMatchObject({ mean: 4, low: null, high: null });
    expect(document.overall['serviceLevel']).toMatchObject({ mean: 50, days: 2 });
    expect(document.overall['serviceLevel'].low).toBeLessThan(50);
    expect(document.overall['asa'].mean).toBe(20);
    expect(document.overall['aht'].mean).toBe(200);
    expect(document.byType['b']['abandonRate'].mean).toBe(100);
    expect(document.byDay.map((day) => day['offered'].mean)).toEqual([3, 0, 1]);
    expect(document.byDay[1]['serviceLevel'].mean).toBeNull();
    expect(document.byInterval[20]).toMatchObject({ start: '2026-03-02T10:00', offered: { mean: 2 } });
    expect(document.overall['longestWaitKept']).toMatchObject({ mean: 100, days: 2 });
    expect(document.overall['waitPercentiles']).toMatchObject({ mean: 30, days: 2, unit: 's' });
    expect(document.byTeam['agents']['aht'].mean).toBe(200);
    expect(document.byTeam['agents']['staffedHours'].mean).toBeNull();
    expect(document.byAgent.map(({ agent, answered, aht }) => [agent, answered.mean, aht.mean])).toEqual([
      ['Ann', 2, 150],
      ['Bob', 1, 300],
    ]);
    expect(document.rejected).toMatchObject([{ line: 6 }]);
    expect(document.rows).toBe(5);
    const text = floorwalk('measure', log, '--skip-bad-rows').out;
    expect(text).toMatch(/^1 of 5 rows left out/);
    expect(text).toContain('the 95% interval of these days, taken as a sample of such days');
    expect(text).toMatch(/whole log ±95%/);
    expect(err).toMatch(/^line 6: .*oops/);
  });

  it('takes another threshold', () => {
    expect(JSON.parse(floorwalk('measure', log, '--skip-bad-rows', '--threshold', '30', '--json').out)).toMatchObject({
      overall: { serviceLevel: { mean: 75 } },
    });
  });

  it('measures nothing of a file with rows that cannot be read, unless told to leave them out', () => {
    const { status, out, err } = floorwalk('measure', log, '--json');
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/line 6: .*oops/);
    expect(err).toContain('1 of 5 rows cannot be read; --skip-bad-rows goes on without them');
  });

  it('refuses a file that is no call log', () => {
    const { status, out, err } = floorwalk('measure', file('no.csv', 'x,y\n1,2\n'));
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('arrival is missing');
  });

  it('says of a file without a header of a call log how it begins, and which columns are known by which names', () => {
    const path = file('prose.csv', '# Read me\n\nWhat this is, contact by contact, and more\nOne line, another\n');
    const lines = floorwalk('measure', path).err.split('\n');
    expect(lines[0]).toBe(`${path}: arrival is missing`);
    expect(lines[1]).toBe('line 1 reads "# Read me"');
    expect(lines[2]).toMatch(/^no header was recognised/);
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}arrival \(needed\): arrival, arrival time, /));
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}wait \(needed\): wait s, wait, wait time, /));
    expect(lines.at(-2)).toMatch(/^ {2}and others, if there are any: .*survey rating.*quality points/);
  });

  it('says of a header that lacks a column by which names it would be known', () => {
    const { status, err } = floorwalk('measure', file('waitless.csv', '\narrival,queue,x\n2026-03-02 10:00,A,1\n'));
    expect(status).toBe(2);
    const [missing, found, , names] = err.split('\n');
    expect(missing).toMatch(/waitless\.csv: wait is missing$/);
    expect(found).toBe('the header was found in line 2; of its columns are known: arrival, queue');
    expect(names).toMatch(/^ {2}wait \(needed\): wait s, wait, wait time/);
  });

  it('prints the main figures of each contact type and team, as simulate does', () => {
    const { out } = floorwalk('measure', log, '--skip-bad-rows');
    const table = (title: string): string[] =>
      out
        .slice(out.indexOf(title))
        .split('\n\n')[0]
        .split('\n')
        .map((line) => line.replaceAll(/ {2,}/g, ' | ').replaceAll(/[\u00a0\u202f]/g, ' '));
    expect(table('By contact type')).toEqual([
      'By contact type | Contacts offered | service level A | ASA | abandoned | AHT',
      'a | 3 | 67% (too few days) | 20 s ±0 | 0% | 3:20 (0:00–17:27)',
      'b | 1 | 0% | – | 100% | –',
    ]);
    expect(table('By team')).toEqual(['By team | Contacts answered / handled | AHT', 'agents | 3 | 3:20 (0:00–17:27)']);
  });
});

interface Forms {
  model: string;
  stable: boolean;
  explanation?: string;
  results: Record<string, number | null>;
  fractions: Record<string, number>;
  units: Record<string, string>;
}

describe('floorwalk erlang', () => {
  const queue = ['--rate', '200', '--aht', '180', '--agents'];

  it('knows the textbook’s Erlang C', () => {
    const { model, results, units } = json<Forms>('erlang', 'c', ...queue, '13');
    expect(model).toBe('Erlang C');
    // Erlang's tables: C(13, 10) = 0.2853.
    expect(results['probabilityOfWait']).toBeCloseTo(28.53, 2);
    expect(results['asa']).toBeCloseTo((0.28527 * 180) / 3, 2);
    expect(results['serviceLevel']).toBeCloseTo(100 * (1 - 0.28527 * Math.exp((-3 * 20) / 180)), 2);
    expect(results['averageWaitOfAbandoned']).toBeNull();
    expect(units).toMatchObject({ serviceLevel: '%', asa: 's', offeredLoad: 'Erlang' });
  });

  it('knows Erlang B', () => {
    // B(10, 10) = 0.2146
    expect(json<Forms>('erlang', 'b', ...queue, '10').results['blockedRate']).toBeCloseTo(21.46, 2);
  });

  it('gives all five service levels of Erlang A, which differ as their definitions do, as percentages and as fractions', () => {
    const { results, fractions } = json<Forms>('erlang', 'a', ...queue, '10', '--patience', '60', '--threshold', '15');
    const form = erlangA(200 / 3600, 180, 10, 60);
    const [a, left] = [form.serviceLevel(15), form.abandonedWithin(15)];
    expect(fractions['serviceLevel']).toBe(a);
    expect(fractions['serviceLevelAbandonsNeutral']).toBeCloseTo(a / (1 - left), 12);
    expect(fractions['serviceLevelOfAnswered']).toBeCloseTo(a / (1 - form.abandonRate), 12);
    expect(fractions['serviceLevelRemovedWithin']).toBeCloseTo(a + left, 12);
    expect(fractions['serviceLevelNetOfShortAbandons']).toBeCloseTo(a / (1 - form.abandonedWithin(5)), 12);
    for (const [key, share] of Object.entries(fractions)) expect(results[key]).toBeCloseTo(100 * share, 9);
  });

  it('limits lines', () => {
    expect(json<Forms>('erlang', 'c', ...queue, '10', '--lines', '12').model).toBe('M/M/c/K');
    const { results } = json<Forms>('erlang', 'c', ...queue, '10', '--lines', '10');
    expect(results['blockedRate']).toBeCloseTo(21.46, 2);
  });

  it('explains an impossible plan instead of failing', () => {
    const { stable, explanation, results } = json<Forms>('erlang', 'c', ...queue, '10');
    expect(stable).toBe(false);
    expect(explanation).toContain('At least 11 agents');
    expect(results).toMatchObject({ asa: null, serviceLevel: 0, occupancy: 100 });
    // Nobody hangs up, and yet not everybody is answered: there is no such share.
    expect(results).toMatchObject({ answerRate: null, abandonRate: null });
    const { out } = floorwalk('erlang', 'c', ...queue, '10');
    expect(out).toMatch(/Answer rate +never settles\n/);
    expect(out).toMatch(/Abandonment rate +never settles\n/);
  });

  it('knows no share above 100 %', () => {
    const { results, fractions } = json<Forms>(
      ...['erlang', 'c', '--rate', '41000', '--aht', '180', '--agents', '2000', '--lines', '2100'],
    );
    expect(results['serviceLevel']).toBe(100);
    expect(fractions['serviceLevelOfAnswered']).toBe(1);
  });

  it.each([
    ['vi', 'Số liên hệ đang chờ', 'hàng đợi dài mãi'],
    ['fi', 'Varatut asiakaspalvelijat', 'jono kasvaa loputtomasti'],
    ['zh', '忙碌坐席', '排队会无限增长'],
  ])('speaks %s throughout', (language, row, explanation) => {
    const { out } = floorwalk('erlang', 'c', ...queue, '10', '--lang', language);
    expect(out).toContain(row);
    expect(out).toContain(explanation);
    for (const english of ['Contacts waiting', 'Busy agents', 'Erlangs of work']) expect(out).not.toContain(english);
  });
});

describe('floorwalk explain', () => {
  it('tells a KPI by key, id or name, with its full source', async () => {
    const { out } = floorwalk('explain', 'K14');
    await expect(out).toMatchFileSnapshot('golden/explain.txt');
    expect(floorwalk('explain', 'serviceLevel').out).toBe(out);
    expect(floorwalk('explain', 'service level a — all offered').out).toBe(out);
    expect(floorwalk('explain', 'asa', '--lang', 'zh').out).toContain('平均应答速度');
  });

  it('says all that the catalogue says in the language asked for', () => {
    expect(floorwalk('explain', 'asa', '--lang', 'zh').out).toContain(
      '跨时段汇总方式：Σ 等待时长 / Σ A。多种联络类型合计时',
    );
    expect(floorwalk('explain', 'abandonRate', '--lang', 'vi').out).toContain(
      'tỷ số của các tổng (không bao giờ lấy trung bình phần trăm của các khung giờ)\n',
    );
    expect(json('explain', 'churn', '--lang', 'fi')).toMatchObject({
      formula: 'jakson alun asiakkaista jaksolla lähteneet / asiakkaat alussa',
      rollUp: 'yhdistetään riskinä: 1−Π(1−c_m)',
      typical: 'vuodessa 16,2 % (yrityspalvelut) … 37,1 % (media) [PW-Zuora]; 5 % B2B / 7,05 % B2C [RECURLY]',
      citations: json<{ citations: unknown[] }>('explain', 'churn').citations,
    });
  });

  it.each([
    ['en', 'live work alone', 'e-mail'],
    ['vi', 'việc phải trả lời ngay', 'thư điện tử'],
    ['fi', 'heti vastattavat', 'sähköpostit'],
    ['zh', '实时工作', '邮件'],
  ])(
    'tells in %s that speed over several types is of live work, and says so of nothing else',
    (language, live, mail) => {
      for (const kpi of ['serviceLevelOfAnswered', 'asa', 'maxWait', 'waitPercentiles', 'longestWaitKept']) {
        const { out } = floorwalk('explain', kpi, '--lang', language);
        expect(out, kpi).toContain(live);
        expect(out, kpi).toContain(mail);
      }
      for (const kpi of ['offered', 'abandonRate', 'aht', 'firstResponseDeferred'])
        expect(floorwalk('explain', kpi, '--lang', language).out, kpi).not.toContain(live);
    },
  );

  it('tells what fresh issues are, and what they become', () => {
    const { out } = floorwalk('explain', 'freshIssues');
    expect(out).toContain('K02');
    expect(out).toContain('Fresh issues');
    for (const kpi of ['volumeAmplification', 'completed', 'transferRate', 'repeatRate'])
      expect(floorwalk('explain', kpi, '--lang', 'vi').status).toBe(0);
  });

  it('explains what is shown beside the catalogue, too, by its key or name', () => {
    const ring = json<{ id: null; key: string; definition: string }>('explain', 'ringTime');
    expect(ring).toMatchObject({ id: null, key: 'ringTime', unit: 's', simulated: true });
    expect(ring.definition).not.toBe('');
    const { status, out } = floorwalk('explain', 'average ring time');
    expect(status).toBe(0);
    expect(out).toContain('Average ring time\nringTime · ');
    expect(out).toContain(ring.definition);
    for (const kpi of ['closedContacts', 'droppedContacts', 'firstAttemptResolution', 'brokenOff', 'staffedHours'])
      expect(floorwalk('explain', kpi, '--lang', 'fi').status, kpi).toBe(0);
  });

  it('lists all KPIs', () => {
    expect(json<{ kpis: unknown[] }>('explain').kpis).toHaveLength(101);
    expect(floorwalk('explain').out.trim().split('\n')).toHaveLength(101);
  });

  it('suggests what may have been meant', () => {
    const { status, out, err } = floorwalk('explain', 'servicelevl');
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('serviceLevel (K14)');
  });
});

describe('npm run cli', () => {
  it('starts from the sources and prints nothing but the answer', () => {
    const { status, out, err } = node(
      `${root}/src/cli/start.js`,
      'erlang',
      'b',
      '--rate',
      '60',
      '--aht',
      '60',
      '--agents',
      '2',
      '--json',
    );
    expect([status, err]).toEqual([0, '']);
    expect((JSON.parse(out) as Forms).results['blockedRate']).toBeCloseTo(20, 9);
  });
});

describe('floorwalk elasticities', () => {
  interface Answer {
    seed: string;
    days: number;
    step: number;
    inputs: { input: string; name: string; type?: string; team?: string; down: number; up: number }[];
    kpis: { kpi: string; unit: string; base: number }[];
    elasticities: Record<
      string,
      Record<
        string,
        { state: string; elasticity: { mean: number; low: number; high: number }; perPercent: { mean: number } }
      >
    >;
    reasons: { input: string; kpi: string; because: string[]; sentence: string }[];
    mechanisms: { mechanism: string; moved: Record<string, { elasticity: { mean: number } }>; sentence: string }[];
    arrows: { from: string; to: string; measure: { kind: string; reason?: string } }[];
    loops: { kind: string; number: number }[];
  }
  const plan = expectScenario(textbook);
  const type = plan.types[0];
  const pressed = file(
    'pressed.json',
    printScenario({
      ...plan,
      types: [
        {
          ...type,
          demand: { ...(type.demand as RateDemand), volume: (type.demand as RateDemand).volume.map((n) => n / 2) },
          handling: { talk: { family: 'lognormal', mean: 240, cv: 0.7 }, wrap: { family: 'constant', mean: 60 } },
          resolution: 0.8,
          pressure: { cap: 1.25, obeyed: 1 },
          repeat: {
            probability: 0.8,
            sameDay: 1,
            delay: { family: 'exponential', mean: 600 },
            laterDays: [1],
            work: 1,
            mostAttempts: 20,
          },
        },
      ],
    }),
  );

  it('says what each input does to each KPI, with the steps as they were, and why', () => {
    const { days, step, inputs, kpis, elasticities, reasons, arrows } = json<Answer>(
      'elasticities',
      'textbook',
      '--days',
      '12',
      '--step',
      '4%',
    );
    expect([days, step]).toEqual([12, 0.04]);
    expect(inputs.map(({ input }) => input)).toEqual(['volume', 'handling', 'staff', 'wage']);
    expect(kpis.map(({ kpi }) => kpi)).toContain('serviceLevel');
    expect(elasticities['volume']['serviceLevel'].elasticity.high).toBeLessThan(0);
    expect(elasticities['staff']['serviceLevel'].elasticity.low).toBeGreaterThan(0);
    expect(elasticities['wage']['serviceLevel']).toMatchObject({
      state: 'still',
      elasticity: { mean: 0, low: 0, high: 0 },
    });
    expect(reasons[0]).toMatchObject({ kpi: 'serviceLevel', because: ['occupancy', 'asa'] });
    expect(arrows).toContainEqual(expect.objectContaining({ from: 'occupancy', to: 'wait' }));
  });

  it.each([
    ['en', 'The cap on talk, beside none: AHT −1'],
    ['vi', 'Có giới hạn đàm thoại, so với không có: '],
    ['fi', 'Puheajan yläraja verrattuna siihen, ettei sitä ole: '],
    ['zh', '设通话时长上限，与不设相比：'],
  ])('says in %s what a mechanism does, beside the same days without it', (language, sentence) => {
    const { out } = floorwalk(
      'elasticities',
      pressed,
      '--days',
      '3',
      '--workers',
      '1',
      '--kpi',
      'serviceLevel',
      '--lang',
      language,
    );
    expect(out).toContain(sentence);
  });

  it('a cap makes contacts shorter and work longer, and rings are numbered', () => {
    const { mechanisms, loops } = json<Answer>('elasticities', pressed, '--days', '12', '--kpi', 'aht');
    const { moved } = mechanisms.find(({ mechanism }) => mechanism === 'pressure')!;
    // By the formula −14 % and +7 %; a day is too short for all repeats.
    expect(moved['aht'].elasticity.mean).toBeCloseTo(-0.136, 1);
    expect(moved['offeredLoad'].elasticity.mean).toBeGreaterThan(0.03);
    expect(loops).toContainEqual({ kind: 'R', number: 1, nodes: ['offered', 'repeats'] });
  });

  const two = file(
    'two.json',
    printScenario({
      ...plan,
      types: [type, { ...type, id: 'sales', name: 'Sales, new' }],
      teams: plan.teams.flatMap((team) => [
        { ...team, skills: [...team.skills, { ...team.skills[0], type: 'sales' }] },
        { ...team, id: 'evening', name: 'Evening' },
      ]),
    }),
  );

  it('has the rows and columns that were asked for, of one type or team, too, and no others', () => {
    const asked = ['--kpi', 'serviceLevel,occupancy', '--kpi', 'K15', '--lever', 'volume:Sales, new'];
    const { inputs, kpis, elasticities } = json<Answer>(
      'elasticities',
      two,
      '--days',
      '3',
      ...asked,
      '--lever',
      'staff:evening, wage',
      '--lever',
      'volume:*',
    );
    expect(inputs.map(({ input, name, type: ofType, team }) => [input, name, ofType, team])).toEqual([
      ['volume:sales', 'Volume (Sales, new)', 'sales', undefined],
      ['staff:evening', 'Staff (Evening)', undefined, 'evening'],
      ['wage', 'Wages', undefined, undefined],
      [`volume:${type.id}`, `Volume (${type.name})`, type.id, undefined],
    ]);
    expect(kpis.map(({ kpi }) => kpi).slice(0, 2)).toEqual(['serviceLevel', 'occupancy']);
    expect(Object.keys(elasticities)).toEqual(inputs.map(({ input }) => input));
    expect(Object.keys(elasticities['wage'])).toHaveLength(kpis.length);
    const { err, out } = floorwalk(
      'elasticities',
      two,
      '--days',
      '3',
      '--workers',
      '1',
      '--lever',
      'staff:Evening',
      '--progress',
    );
    expect(out).toContain('Staff (Evening)');
    expect(out).toContain('the input that acts on where it begins was left out');
    // Three plans of three days.
    expect(err.trim().split('\n').at(-1)).toBe('9 / 9');
  });

  it('names inputs that the scenario does not have, and those that it has', () => {
    const { status, err } = floorwalk(
      'elasticities',
      two,
      '--lever',
      'volum,staff:night,lines:x,dayCv:sales',
      '--lever',
      'cap',
    );
    expect(status).toBe(2);
    const has = 'volume, handling, staff, wage';
    expect(err.trim().split('\n')).toEqual([
      `--lever must be an input that the scenario has (${has}), got "volum"`,
      `--lever staff must be of a team that has it (${plan.teams[0].id}, evening), got "staff:night"`,
      '--lever lines must be of the whole: it is of no contact type or team alone, got "lines:x"',
      `--lever must be an input that the scenario has (${has}), got "dayCv:sales"`,
      `--lever must be an input that the scenario has (${has}), got "cap"`,
    ]);
  });

  it('names a KPI that it does not know, and a step that is none', () => {
    const { status, err } = floorwalk(
      'elasticities',
      'textbook',
      '--kpi',
      'servicelevl',
      '--step',
      '50%',
      '--kpi',
      'waitPercentiles',
    );
    expect(status).toBe(2);
    expect(err).toContain('--kpi must name a known KPI that is simulated (serviceLevel, ');
    expect(err).toContain('--step must be at most 20, got 50');
    expect(err).toContain('one number for each day');
  });
});
