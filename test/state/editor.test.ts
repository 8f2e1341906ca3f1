import { expect, test } from 'vitest';
import { Editor } from '../../src/state/editor.svelte';
import { withTeam, withType } from '../../src/state/edits/parts';
import { routeOf } from '../../src/state/router.svelte';
import { hoursInUse } from '../../src/state/planView.svelte';
import { requiredAgents } from '../../src/state/required';
import { sheetScenario } from '../ui/grid/sheet';

test('a flawed edit is refused with its flaws, and the last good state stays', () => {
  const editor = new Editor(sheetScenario());
  const before = editor.scenario;
  const flaws = editor.edit({ key: 'field' }, (scenario) =>
    withType(scenario, 1, { patience: { family: 'exponential', mean: -5 } }),
  );
  expect(flaws).toEqual([{ path: 'types[1].patience.mean', rule: 'above', param: '0 s', value: '−5' }]);
  expect([editor.scenario === before, editor.depth]).toEqual([true, 0]);
});

test('undo and redo walk through accepted edits only', () => {
  const editor = new Editor(sheetScenario());
  editor.edit({ key: 'field' }, (scenario) => withTeam(scenario, 0, { costPerHour: 30 }));
  editor.edit({ key: 'field' }, (scenario) => withTeam(scenario, 0, { costPerHour: -1 }));
  editor.undo();
  expect(editor.scenario.teams[0].costPerHour).toBe(0);
  editor.redo();
  expect(editor.scenario.teams[0].costPerHour).toBe(30);
});

test('opening another scenario begins a new history', () => {
  const editor = new Editor(sheetScenario());
  editor.edit({ key: 'field' }, (scenario) => ({ ...scenario, name: 'Other' }));
  const generation = editor.generation;
  editor.open(sheetScenario());
  expect([editor.undoLabel, editor.generation]).toEqual([null, generation + 1]);
});

test('an address leads to its page, an unknown one to the plan', () => {
  expect(routeOf('#/glossary/asa')).toEqual({ route: 'glossary', rest: 'asa' });
  expect(routeOf('')).toEqual({ route: 'plan', rest: '' });
  expect(routeOf('#/nowhere')).toEqual({ route: 'plan', rest: '' });
  expect(routeOf('#/glossary/%E0%A4%A')).toEqual({ route: 'glossary', rest: '%E0%A4%A' });
});

test('the hours shown run from the first to the last in which anything happens', () => {
  const editor = new Editor(sheetScenario());
  expect(hoursInUse(editor.scenario, editor.grid, 0)).toEqual({ first: 1, last: 24 });
});

test('Erlang C asks for more agents than there is work, and for a range when days differ', () => {
  const scenario = { ...sheetScenario(), sharedDayCv: 0.2 };
  const { grid } = new Editor(scenario);
  const need = requiredAgents(scenario, grid, 0, 24)[20]!;
  // 40 contacts of 150 s an hour are 1.67 erlangs.
  expect(need.mean).toBeGreaterThan(1.67);
  expect(need.low!).toBeLessThanOrEqual(need.mean!);
  expect(need.high!).toBeGreaterThan(need.low!);
  expect(requiredAgents(scenario, grid, 0, 24)[0]).toEqual({ low: 0, mean: 0, high: 0 });
});
