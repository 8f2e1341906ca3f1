import { afterEach, expect, test } from 'vitest';
import { Editor } from '../../src/state/editor.svelte';
import { browserJournal } from '../../src/state/journal';
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

afterEach(() => localStorage.clear());

/** A page that is reloaded: from then on its database answers nothing and writes nothing any more. */
function mortal(store: ScenarioStore): { store: ScenarioStore; die: () => void } {
  let dead = false;
  const alive = <T>(act: () => Promise<T>): Promise<T> => (dead ? new Promise<T>(() => undefined) : act());
  return {
    store: {
      list: () => alive(() => store.list()),
      get: (id) => alive(() => store.get(id)),
      put: (stored) => alive(() => store.put(stored)),
      remove: (id) => alive(() => store.remove(id)),
    },
    die: () => (dead = true),
  };
}
const staffAt10 = (scenario: unknown): number => (scenario as Editor['scenario']).teams[0].headcount[10];

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

test.each([
  ['the first edit of a sample', []],
  ['a later edit', [5]],
])('%s is there after a reload that leaves no time to save it', async (_, savedBefore) => {
  const kept = memoryStore();
  const page = mortal(kept);
  const first = await opened(page.store);
  for (const value of savedBefore) {
    edit(first.editor, first.workspace, value);
    await first.workspace.flush();
  }
  edit(first.editor, first.workspace, 7);
  page.die();
  first.workspace.leave();
  const last = `local:${first.workspace.opened!.id}`;
  const second = await opened(kept, last);
  expect(second.editor.scenario.teams[0].headcount[10]).toBe(7);
  expect(`local:${second.workspace.opened!.id}`).toBe(last);
  expect(second.workspace.entries).toHaveLength(1);
  expect(browserJournal.all()).toEqual([]);
});

test('a page that is left and goes on saves as ever, and what it wrote down is not saved a second time', async () => {
  const store = memoryStore();
  const { editor, workspace } = await opened(store);
  edit(editor, workspace, 7);
  workspace.leave();
  expect(browserJournal.all()).toHaveLength(1);
  await expect.poll(() => workspace.saving).toBe('saved');
  expect(browserJournal.all()).toEqual([]);
  edit(editor, workspace, 8);
  await workspace.flush();
  const again = await opened(store, `local:${workspace.opened!.id}`);
  expect([again.workspace.entries.length, staffAt10(again.editor.scenario)]).toEqual([1, 8]);
});

test('an edit that arrives in the database although the page was already gone makes no copy', async () => {
  const kept = memoryStore();
  const { editor, workspace } = await opened(kept);
  edit(editor, workspace, 7);
  workspace.leave();
  const [unsaved] = browserJournal.all();
  await expect.poll(() => workspace.saving).toBe('saved');
  // The page did not live to see that it was saved.
  browserJournal.write(unsaved);
  const again = await opened(kept, `local:${unsaved.stored.id}`);
  expect([again.workspace.entries.length, again.workspace.opened?.id]).toEqual([1, unsaved.stored.id]);
});

test('when another tab has saved since, what was written down opens as a copy, and neither is lost', async () => {
  const kept = memoryStore();
  const page = mortal(kept);
  const one = await opened(page.store);
  edit(one.editor, one.workspace, 1);
  await one.workspace.flush();
  const last = `local:${one.workspace.opened!.id}`;
  const two = await opened(kept, last);
  await new Promise((resolve) => setTimeout(resolve, 5));
  edit(two.editor, two.workspace, 2);
  await two.workspace.flush();
  await new Promise((resolve) => setTimeout(resolve, 5));
  edit(one.editor, one.workspace, 3);
  page.die();
  one.workspace.leave();
  const again = await opened(kept, last);
  expect(again.editor.scenario.teams[0].headcount[10]).toBe(3);
  expect((await kept.list()).map(({ document }) => staffAt10(document)).sort()).toEqual([2, 3]);
});

test('what is not a journal of ours is left out', async () => {
  localStorage.setItem('floorwalk.unsaved.x', '{"stored":');
  localStorage.setItem('floorwalk.unsaved.y', '{"stored":{"id":1},"base":0}');
  const { workspace } = await opened(memoryStore());
  expect([workspace.opened?.kind, workspace.entries]).toEqual(['sample', []]);
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
