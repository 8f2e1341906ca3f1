import { expect, test } from 'vitest';
import { Editor } from '../../src/state/editor.svelte';
import { withTeam } from '../../src/state/edits/parts';
import { LateRules } from '../../src/state/rules';
import { sheetScenario } from '../ui/grid/sheet';

test('edits made before the rules are there are checked and applied when they come, in their order', async () => {
  let come = (): void => undefined;
  const coming = new Promise<void>((resolve) => (come = resolve));
  const editor = new Editor(
    sheetScenario(),
    new LateRules(() => coming.then(() => import('../../src/model/scenario'))),
  );
  const cost = (costPerHour: number): void => {
    editor.edit({ key: 'field' }, (scenario) => withTeam(scenario, 0, { costPerHour }));
  };
  cost(30);
  cost(-1);
  cost(31);
  expect(editor.scenario.teams[0].costPerHour).toBe(0);
  come();
  await expect.poll(() => editor.scenario.teams[0].costPerHour).toBe(31);
  editor.undo();
  expect([editor.scenario.teams[0].costPerHour, editor.depth]).toEqual([30, 1]);
});
