import { expect, test } from 'vitest';
import { readDocument } from '../../src/model/document';
import { blankScenario } from '../../src/state/blank';
import { samples } from '../../src/state/samples';

test.each(samples.map((sample) => [sample.id, sample] as const))(
  'the sample %s is whole and right: to check it would change nothing',
  async (_, sample) => {
    const scenario = await sample.load('en');
    expect(readDocument(scenario)).toStrictEqual({ ok: true, scenario });
  },
);

test('a blank scenario is whole and right', () => {
  const scenario = blankScenario({ scenario: 'New', type: 'Calls', team: 'Desk' });
  expect(readDocument(scenario)).toStrictEqual({ ok: true, scenario });
});
