import { expect, test } from 'vitest';
import { Editor } from '../../src/state/editor.svelte';
import { withCells } from '../../src/state/edits/cells';
import type { ScenarioStore } from '../../src/state/store';
import { memoryStore, openStore } from '../../src/state/store';
import { Workspace } from '../../src/state/workspace.svelte';
import { sheetScenario } from '../ui/grid/sheet';

const samples = [{ id: 'sheet', load: () => Promise.resolve(sheetScenario()) }];

async function opened(
  store: ScenarioStore,
  last: string | null = null,
): Promise<{ editor: Editor; workspace: Workspace }> {
  const editor = new Editor(sheetScenario());
  const workspace = new Workspace(editor, samples, () => Promise.resolve(store));
  await workspace.start(last);
  return { editor, workspace };
}

function edit(editor: Editor, workspace: Workspace, value: number): void {
  editor.edit({ key: 'cells' }, (scenario) => withCells(scenario, [{ kind: 'staff', item: 0, interval: 10, value }]));
  workspace.changed(editor.scenario);
}

test('a first visit opens the sample, and looking at it keeps nothing', async () => {
  const store = memoryStore();
  const { workspace, editor } = await opened(store);
  workspace.changed(editor.scenario);
  await workspace.flush();
  expect(workspace.opened).toEqual({ kind: 'sample', id: 'sheet' });
  expect(await store.list()).toEqual([]);
});

test('the first edit makes a copy of the sample, which is there after a reload', async () => {
  const store = memoryStore();
  const first = await opened(store);
  edit(first.editor, first.workspace, 7);
  await first.workspace.flush();
  const { opened: local } = first.workspace;
  expect([local?.kind, first.workspace.saving]).toEqual(['local', 'saved']);
  const second = await opened(store, `local:${local!.id}`);
  expect(second.editor.scenario.teams[0].headcount[10]).toBe(7);
  expect(second.workspace.opened).toEqual(local);
});

test('a file that is wrong changes nothing, says every flaw and keeps its text', async () => {
  const { editor, workspace } = await opened(memoryStore());
  const before = editor.scenario;
  const text = JSON.stringify({ ...before, name: '', seed: '' });
  expect(await workspace.importText('plan.json', text)).toBe(false);
  expect(editor.scenario).toBe(before);
  expect(workspace.rejected?.flaws.map(({ path }) => path)).toEqual(['name', 'seed']);
  expect(workspace.rejected?.text).toBe(text);
});

test('a file that is right opens as a scenario of its own', async () => {
  const store = memoryStore();
  const { editor, workspace } = await opened(store);
  expect(await workspace.importText('plan.json', JSON.stringify({ ...sheetScenario(), name: 'From a file' }))).toBe(
    true,
  );
  expect(editor.scenario.name).toBe('From a file');
  expect((await store.list()).map(({ name }) => name)).toEqual(['From a file']);
});

test('when another tab has saved the same scenario, both are kept', async () => {
  const store = memoryStore();
  const one = await opened(store);
  edit(one.editor, one.workspace, 1);
  await one.workspace.flush();
  const last = `local:${one.workspace.opened!.id}`;
  const two = await opened(store, last);
  await new Promise((resolve) => setTimeout(resolve, 5));
  edit(two.editor, two.workspace, 2);
  await two.workspace.flush();
  edit(one.editor, one.workspace, 3);
  await one.workspace.flush();
  const kept = await store.list();
  const values = kept.map(({ document }) => (document as typeof one.editor.scenario).teams[0].headcount[10]);
  expect(values.sort()).toEqual([2, 3]);
});

test('deleting the open scenario opens the sample', async () => {
  const store = memoryStore();
  const { editor, workspace } = await opened(store);
  edit(editor, workspace, 4);
  await workspace.flush();
  await workspace.remove(workspace.opened!.id);
  expect(await store.list()).toEqual([]);
  expect(workspace.opened).toEqual({ kind: 'sample', id: 'sheet' });
});

test('a browser that keeps nothing still opens, and says so', async () => {
  const workspace = new Workspace(new Editor(sheetScenario()), samples, () => Promise.reject(new Error('denied')));
  await workspace.start(null);
  expect([workspace.keeps, workspace.opened?.kind]).toEqual([false, 'sample']);
});

test('the database of the browser keeps a scenario as it is', async () => {
  const name = `floorwalk-test-${crypto.randomUUID()}`;
  const store = await openStore(name);
  await store.put({ id: 'a', name: 'A', updated: 1, document: sheetScenario() });
  const again = await openStore(name);
  expect((await again.get('a'))?.document).toEqual(sheetScenario());
  await again.remove('a');
  expect(await again.list()).toEqual([]);
  indexedDB.deleteDatabase(name);
});
