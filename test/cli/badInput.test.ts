import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import textbook from '../../scenarios/textbook.json';
import { floorwalk, root, newFolder } from './cli';

/** Standard error of a run that must be refused: exit status 2, nothing on standard output. */
function refused(...args: string[]): string {
  const { status, out, err } = floorwalk(...args);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  return err;
}

const folder = newFolder();
function scenarioFile(change: (s: typeof textbook) => unknown): string {
  const path = join(folder, 'scenario.json');
  const scenario = structuredClone(textbook);
  writeFileSync(path, JSON.stringify(change(scenario) ?? scenario));
  return path;
}

it('names a few cells of a bad row, and how many more there are', () => {
  const path = scenarioFile((s) => {
    s.teams[0].headcount = s.teams[0].headcount.map(() => -1);
    s.types[0].handling.talk.mean = -5;
  });
  const more = textbook.teams[0].headcount.length - 3;
  const err = refused('simulate', path);
  expect(err.trim().split('\n').sort()).toEqual([
    `teams[0].headcount: and ${more} more`,
    ...[0, 1, 2].map((k) => `teams[0].headcount[${k}] must be at least 0, got −1`),
    'types[0].handling.talk.mean must be above 0 s, got −5',
  ]);
});

describe('bad input is refused with place, rule and value', () => {
  it('of a scenario: every flaw, not only the first', () => {
    const path = scenarioFile((s) => {
      s.types[0].handling.talk.mean = -5;
      s.teams[0].headcount[3] = 1.5;
    });
    expect(refused('simulate', path, '--json').trim().split('\n').sort()).toEqual([
      'teams[0].headcount[3] must be a whole number, got 1.5',
      'types[0].handling.talk.mean must be above 0 s, got −5',
    ]);
  });

  it('of a file that is no JSON, or no scenario', () => {
    const path = join(folder, 'text.json');
    writeFileSync(path, 'hello');
    expect(refused('simulate', path)).toMatch(/^the document is not JSON/);
    expect(
      refused(
        'judge',
        scenarioFile(() => []),
      ),
    ).toBe('the document must be an object, got []\n');
    expect(refused('simulate', folder)).toContain('must name a readable file');
  });

  it('of a scenario whose JSON breaks off: the line and what stands there', () => {
    const path = join(folder, 'broken.json');
    const lines = JSON.stringify(textbook, null, 2).split('\n');
    lines[2] = lines[2].replace(',', ';');
    writeFileSync(path, lines.join('\n'));
    const column = lines[2].indexOf(';') + 1;
    expect(refused('simulate', path)).toBe(`the document is not JSON (line 3, column ${column}), got ;\n`);
  });

  it.each([
    ['an empty file', ''],
    ['an empty file', ' \n\n'],
    ['a spreadsheet or an archive, not text; save it as CSV', 'PK\u0003\u0004\u0014\u0000\u0006\u0000'],
    ['a file that is not text', '\u0000\u0001\u0002 and more'],
    ['a JSON document', JSON.stringify(textbook)],
    ['a page or an XML document', '<!DOCTYPE html><html><body>call log</body></html>'],
    [
      'an interval report, one row per interval and not per call',
      'date,time,queue,offered,answered,abandoned\n2026-03-02,09:00,A,9,8,1\n',
    ],
  ])('of a call log that is %s', (what, text) => {
    const path = join(folder, 'odd.csv');
    writeFileSync(path, text);
    expect(refused('measure', path)).toBe(`${path} must be a call log, one row per call; it is ${what}\n`);
  });

  it('of an output over what is read, under whatever name: the file stays as it was', () => {
    const path = scenarioFile(() => {});
    const link = join(folder, 'link.json');
    symlinkSync(path, link);
    const before = readFileSync(path, 'utf8');
    for (const out of [path, link, join(folder, '.', 'scenario.json')])
      expect(refused('simulate', path, '--days', '1', '--log', out)).toBe(
        `--log must name another file than the one that is read, got ${JSON.stringify(out)}\n`,
      );
    expect(refused('replay', path, '--out', link)).toContain('--out must name another file');
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  it('of a scenario with lists in lists without end', () => {
    const path = join(folder, 'deep.json');
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    writeFileSync(path, JSON.stringify({ ...textbook, name: 0 }).replace('"name":0', `"name":${deep}`));
    expect(refused('simulate', path)).toBe('name must be text, got […]\n');
    writeFileSync(path, deep);
    expect(refused('simulate', path)).toBe('the document must be an object, got […]\n');
  });

  it('where the answer cannot be written: what could not, and a status of failure', () => {
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', '"$1" dist-cli/cli.js explain K14 > /dev/full', 'sh', process.execPath],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'standard output cannot be written (ENOSPC)\n' });
  });

  it('of a scenario that is neither a file nor shipped', () => {
    const err = refused('simulate', 'no-such-week');
    expect(err).toContain('SCENARIO must name a file that exists, got "no-such-week"');
    expect(err).toContain('bank-crisis-week');
  });

  it('of one of several scenarios: which one', () => {
    const path = scenarioFile((s) => void (s.seed = ''));
    expect(refused('compare', 'textbook', path)).toBe(`${path}: seed must not be empty, got ""\n`);
  });

  it.each([
    [['simulate', 'textbook', '--days', '0'], '--days must be at least 1, got 0'],
    [['simulate', 'textbook', '--days', '2.5'], '--days must be a whole number, got 2.5'],
    [['simulate', 'textbook', '--days', 'ten'], '--days must be a number, got "ten"'],
    [['simulate', 'textbook', '--days', '0x2'], '--days must be a number, got "0x2"'],
    [['simulate', 'textbook', '--days', '-3'], '--days must be at least 1, got −3'],
    [['simulate', 'textbook', '--days', '1e9'], '--days must be at most'],
    [['simulate', 'textbook', '--days', '2', '--days', '3'], '--days must be given once only, got "2" and "3"'],
    [
      ['simulate', 'textbook', '--precision', 'asa=1', '--precision=aht=1'],
      '--precision must be given once only, got "asa=1" and "aht=1"',
    ],
    [['simulate', 'textbook', '--workers'], '--workers must not be empty'],
    [['simulate', 'textbook', '--dais', '3'], '--dais must name a known option'],
    [['simulate', 'textbook', '--lang', 'sv'], '--lang must be one of en, vi, fi, zh, got "sv"'],
    [
      ['simulate', 'textbook', '--precision', 'charm=1'],
      '--precision must name a known KPI that is simulated, got "charm"',
    ],
    [['simulate', 'textbook', '--precision', 'asa'], '--precision must be such as serviceLevel=±1, got "asa"'],
    [['simulate', 'textbook', '--log', '/no/such/folder/log.csv'], '--log must name a file that can be written'],
    [
      ['simulate', 'textbook', '--days', '1', '--log', '/dev/full'],
      '--log must name a file that can be written (ENOSPC)',
    ],
    [['simulate', 'textbook', '--precision', 'constructor=1'], '--precision must name a known KPI that is simulated'],
    [['simulate', 'textbook', '--precision', 'asa=1=2'], '--precision must be such as serviceLevel=±1'],
    [['judge', 'textbook', '--commitment', '('.repeat(5000)], 'This part was not understood: “((('],
    [['judge', 'textbook', '--commitment', 'ASA is below 20 seconds at A'], 'This part was not understood: “A”'],
    [['judge', 'textbook', '--lang', 'vi', '--commitment', 'ASA dưới 20 giây ở'], 'Không hiểu phần này: “ở”'],
    [
      ['judge', 'textbook', '--lang', 'fi', '--commitment', 'ASA on alle 20 sekuntia per'],
      'Tätä kohtaa ei ymmärretty: ”per”',
    ],
    [['judge', 'textbook', '--lang', 'zh', '--commitment', 'ASA低于20秒对于'], '这一部分没有看懂：“对于”'],
    [['explain', 'a'.repeat(100_000)], 'KPI must name a known KPI'],
    [['erlang', 'b', '--rate', '10', '--aht', '60', '--agents', '1e9'], '--agents must be at most 1000000'],
    [['erlang', 'c', '--rate', '1e300', '--aht', '60', '--agents', '2'], '--rate must be at most'],
    [['simulate'], 'SCENARIO is missing'],
    [['compare', 'textbook'], 'B is missing'],
    [['erlang', 'c', '--rate', '10', '--aht', '0', '--agents', '2'], '--aht must be above 0, got 0'],
    [['erlang', 'a', '--rate', '10', '--aht', '60', '--agents', '2'], '--patience is missing'],
    [
      ['erlang', 'c', '--rate', '10', '--aht', '60', '--agents', '5', '--lines', '3'],
      '--lines must be at least 5, got 3',
    ],
    [['erlang', 'q', '--rate', '10', '--aht', '60', '--agents', '5'], 'b|c|a must be one of b, c, a, got "q"'],
    [['measure', '/no/such.csv'], 'CALLLOG.csv must name a file that exists, got "/no/such.csv"'],
    [['dance'], 'the verb must be one of'],
    [['size', 'textbook'], 'not in this version'],
  ])('of arguments: %j', (args, message) => {
    expect(refused(...args)).toContain(message);
  });

  it('all at once', () => {
    expect(refused('simulate', '--days', '0', '--workers', '0', '--what').trim().split('\n')).toHaveLength(4);
  });
});

describe('odd but valid input is answered', () => {
  const answered = (...args: string[]): string => {
    const { status, out, err } = floorwalk(...args);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).not.toMatch(/\b(NaN|Infinity|undefined)\b/);
    return out;
  };

  it('in whatever encoding it was saved', () => {
    const path = join(folder, 'utf16.json');
    writeFileSync(path, Buffer.from(`\ufeff${JSON.stringify(textbook)}`, 'utf16le'));
    expect(answered('simulate', path, '--days', '2')).toContain(textbook.name);
    const log = join(folder, 'latin1.csv');
    const row = '2026-03-02T10:00:00,Käyntiin,answered,5,100,bob';
    writeFileSync(log, Buffer.from(`arrival,queue,outcome,wait_s,talk_s,agent\n${row}\n`, 'latin1'));
    expect(answered('measure', log, '--json')).toContain('"Käyntiin":');
  });

  it('with an explanation where the plan is impossible: waits without end are ∞', () => {
    const overload = scenarioFile((s) => void s.teams[0].headcount.fill(1));
    expect(answered('simulate', overload, '--days', '2')).toContain('∞');
    // The same words as in the app, wherever the plan is run.
    expect(answered('simulate', overload, '--days', '2')).toMatch(
      /cannot work\n {2}Work offered is 10 h per hour, you have 1/,
    );
    expect(answered('judge', overload, '--days', '2')).toContain('the queue grows about 9 h each hour');
    expect(answered('compare', 'textbook', overload, '--days', '2')).toContain(
      `${textbook.name} (2): This plan cannot work`,
    );
    const nobody = scenarioFile((s) => void s.teams[0].headcount.fill(0));
    expect(answered('simulate', nobody, '--days', '2', '--json')).toContain('"serviceLevel":{"mean":0,');
    expect(answered('simulate', nobody, '--days', '2')).toContain('Nobody is on duty at 02:00–24:00');
    const varying = scenarioFile((s) => {
      s.teams[0].headcount.fill(1);
      s.types[0].demand.volume = s.types[0].demand.volume.map((v, k) => v * (1 + (k % 2)));
    });
    const { impossible } = JSON.parse(answered('simulate', varying, '--days', '2', '--json')) as {
      impossible: { kind: string; growthHours: number; sentence: string }[];
    };
    expect(impossible).toMatchObject([{ kind: 'unstable', type: null, agents: 1 }]);
    expect(impossible[0].sentence).toContain('Work offered is 15');
    expect(answered('simulate', varying, '--days', '2', '--lang', 'fi')).toContain('Tämä suunnitelma ei voi toimia');
    expect(answered('simulate', 'textbook', '--days', '2')).not.toContain('cannot work');
  });

  it('with a warning where a team slows down under load', () => {
    const slow = scenarioFile((s) => void Object.assign(s.teams[0], { loadEffect: { rush: 0, overload: 0.3 } }));
    for (const verb of ['simulate', 'judge']) {
      const text = answered(verb, slow, '--days', '2');
      expect(text).toContain('do not trust one of them');
      expect(text).toContain('A slow-down of 30% is beyond the 20%');
    }
    expect(answered('compare', slow, 'textbook', '--days', '2')).toContain('do not trust one of them');
    const { loadWarnings } = JSON.parse(answered('simulate', slow, '--days', '2', '--json')) as {
      loadWarnings: { kind: string }[];
    };
    expect(loadWarnings.map(({ kind }) => kind)).toEqual(['feedback', 'strong', 'regimes']);
    expect(answered('simulate', 'textbook', '--days', '2', '--json')).not.toContain('loadWarnings');
  });

  it('and customers without any patience get their formula', () => {
    const path = scenarioFile((s) => {
      s.types[0].patience = { family: 'constant', mean: 0 } as unknown as { family: string };
    });
    expect(answered('simulate', path, '--days', '2')).toContain('M/M/n+G');
  });

  it('without letting names steer the terminal', () => {
    const path = scenarioFile((s) => void (s.name = '\u001b]0;owned\u0007Red \u001b[31mDesk'));
    const out = answered('simulate', path, '--days', '2');
    expect(out).toContain(']0;ownedRed [31mDesk');
    // eslint-disable-next-line no-control-regex -- the very characters
    expect(out).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f]/);
  });
});

it('a field of a promise that means nothing is not passed over', () => {
  const commitments = [{ metric: 'abandonRate', op: '<', value: 0.05, variant: 'A', per: 'day' }];
  expect(
    refused(
      'judge',
      scenarioFile((s) => ({ ...s, commitments })),
    ),
  ).toContain('commitments[0].variant must be left out with abandonRate, got "A"');
});

it('of thousands of flaws the first fifty are printed', () => {
  const err = refused(
    'simulate',
    scenarioFile((s) => ({ ...s, commitments: Array.from({ length: 900 }, () => ({ metric: 'x' })) })),
  );
  expect(err.trim().split('\n')).toHaveLength(51);
  expect(err).toMatch(/… and \d+ more\n$/);
});

describe('help', () => {
  it('is a good answer to --help, and what a command without a verb gets told', () => {
    for (const verb of ['simulate', 'judge', 'compare', 'size', 'measure', 'replay', 'erlang', 'explain']) {
      const { status, out } = floorwalk(verb, '--help');
      expect(status).toBe(0);
      expect(out).toContain(`floorwalk ${verb}`);
      expect(floorwalk('--help').out).toContain(`  ${verb} `);
    }
    expect(refused()).toContain('floorwalk VERB');
  });
});
