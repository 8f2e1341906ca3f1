import { page, userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { memoryStore } from '../../../src/state/store';
import { importingOf } from '../../../src/state/importing.svelte';
import { startApp } from './start';

/** The grid's cell that has the keyboard. */
const focused = (): HTMLElement => document.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')!;
const live = (): string => document.querySelector('[data-testid="grid-live"]')!.textContent;
const shows = (): string => focused().textContent.trim();

async function intoGrid(): Promise<void> {
  await expect.poll(() => document.querySelector('[role="grid"]')).not.toBeNull();
  focused().focus();
}
function paste(text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  document.activeElement!.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
}

test('the page opens alive: promises are judged and figures carry their doubt', async () => {
  await startApp();
  await expect.element(page.getByText(/kept on \d+ of \d+ days/).first(), { timeout: 20_000 }).toBeVisible();
  await expect.poll(() => document.querySelector('.tiles .interval')?.textContent).toMatch(/±|–/);
});

test('typing over a cell changes the plan, and the results follow', async () => {
  const app = await startApp();
  await expect.poll(() => app.runner.view !== null, { timeout: 20_000 }).toBe(true);
  await intoGrid();
  await userEvent.keyboard('37{Enter}');
  expect(app.editor.scenario.types[0].demand).toMatchObject({ kind: 'rate' });
  const { first } = app.plan.shown;
  const { demand } = app.editor.scenario.types[0];
  expect(demand.kind === 'rate' && demand.volume[first]).toBe(37);
  await expect.poll(() => app.runner.view?.scenario === app.editor.scenario, { timeout: 20_000 }).toBe(true);
});

test('the keyboard alone moves, announces and selects', async () => {
  await startApp();
  await intoGrid();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await expect.poll(live).toMatch(/^\d\d:\d\d, volume .+, \d/);
  expect(document.activeElement).toBe(focused());
  await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowDown}{/Shift}');
  await expect.poll(() => document.querySelectorAll('[aria-selected="true"]').length).toBe(4);
  await userEvent.keyboard('{Control>}{End}{/Control}');
  await expect
    .poll(() => Number(focused().getAttribute('aria-colindex')))
    .toBe(Number(document.querySelector('[role="grid"]')!.getAttribute('aria-colcount')));
  await userEvent.keyboard('{Home}');
  await expect.poll(() => focused().getAttribute('aria-colindex')).toBe('2');
});

test('a bad value is refused at the cell in words, stays to be corrected, and the last good plan stays', async () => {
  const app = await startApp();
  await intoGrid();
  const before = app.editor.scenario;
  await userEvent.keyboard('12x{Enter}');
  await expect.element(page.getByRole('alert')).toHaveTextContent(/volume must be a number, got "12x"/);
  expect(app.editor.scenario).toBe(before);
  expect(document.querySelector<HTMLInputElement>('[role="gridcell"] input')!.value).toBe('12x');
  await userEvent.keyboard('{Backspace}{Enter}');
  expect(app.editor.depth).toBe(1);
});

test('what is typed over a sum is refused in sight; Enter ends it, folds nothing, and a paste still goes where one is', async () => {
  const app = await startApp({ sample: 'two-skills' });
  await intoGrid();
  const rows = (): string | null => document.querySelector('[role="grid"]')!.getAttribute('aria-rowcount');
  const open = rows();
  const at = focused().dataset['cell'];
  await userEvent.keyboard('12{Enter}');
  await expect.poll(() => focused().querySelector('p')?.textContent.trim()).toBe('This cell cannot be edited here.');
  expect([rows(), focused().dataset['cell']]).toEqual([open, at]);
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(() => focused().dataset['cell']).toBe('1 0');
  expect(document.querySelector('[role="gridcell"] p')).toBeNull();
  paste('31');
  const first = (): unknown => {
    const { demand } = app.editor.scenario.types[0];
    return demand.kind === 'rate' && demand.volume[app.plan.shown.first];
  };
  await expect.poll(first).toBe(31);
  await userEvent.keyboard('{ArrowUp}{Enter}');
  await expect.poll(rows).not.toBe(open);
});

test('a block from a spreadsheet is pasted in one step that can be undone and redone', async () => {
  const app = await startApp();
  await intoGrid();
  const before = app.editor.scenario;
  paste('11\t12\t13');
  await expect.poll(shows).toBe('11');
  const undo = page.getByRole('button', { name: 'Undo: paste 3 cells' });
  await expect.element(undo).toBeEnabled();
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(app.editor.scenario).toBe(before);
  await userEvent.keyboard('{Control>}y{/Control}');
  await expect.poll(shows).toBe('11');
});

test('a paste that cannot all be read asks first and changes nothing until it is told to', async () => {
  const app = await startApp();
  await intoGrid();
  const before = app.editor.scenario;
  paste('21\tmany');
  await expect.element(page.getByRole('alertdialog')).toHaveTextContent(/must be a number, got "many"/);
  expect(app.editor.scenario).toBe(before);
  await page.getByRole('button', { name: 'Paste the other 1 cell' }).click();
  await expect.poll(shows).toBe('21');
});

test('fill right, clear and undo are three steps back to the beginning', async () => {
  const app = await startApp();
  await intoGrid();
  const before = app.editor.scenario;
  await userEvent.keyboard('30{Enter}{ArrowUp}{Shift>}{ArrowRight}{ArrowRight}{/Shift}{Control>}r{/Control}');
  const { first } = app.plan.shown;
  const volumes = (): unknown => {
    const { demand } = app.editor.scenario.types[0];
    return demand.kind === 'rate' && demand.volume.slice(first, first + 3);
  };
  await expect.poll(volumes).toEqual([30, 30, 30]);
  await userEvent.keyboard('{Delete}');
  await expect.poll(() => app.editor.depth).toBe(3);
  await userEvent.keyboard('{Control>}zzz{/Control}');
  expect(app.editor.scenario).toBe(before);
});

test('an edit is there after a reload', async () => {
  const store = memoryStore();
  const first = await startApp({ store });
  await intoGrid();
  await userEvent.keyboard('41{Enter}');
  await first.workspace.flush();
  const again = await startApp({ store });
  expect(again.workspace.opened?.kind).toBe('local');
  expect(again.editor.scenario).toEqual(first.editor.scenario);
});

test('an edit right before a reload is there afterwards, whatever the database had time for', async () => {
  const store = memoryStore();
  let gone = false;
  const never = <T>(act: () => Promise<T>): Promise<T> => (gone ? new Promise<T>(() => undefined) : act());
  const first = await startApp({
    store: {
      list: () => never(() => store.list()),
      get: (id) => never(() => store.get(id)),
      put: (stored) => never(() => store.put(stored)),
      remove: (id) => never(() => store.remove(id)),
    },
  });
  await intoGrid();
  await userEvent.keyboard('43{Enter}');
  gone = true;
  dispatchEvent(new PageTransitionEvent('pagehide'));
  const again = await startApp({ store });
  expect(again.workspace.opened?.kind).toBe('local');
  const { demand } = again.editor.scenario.types[0];
  expect(demand.kind === 'rate' && demand.volume[again.plan.shown.first]).toBe(43);
  expect(first.editor.scenario).toEqual(again.editor.scenario);
});

test('a table with its times down is offered to the Data page, which reads it', async () => {
  const app = await startApp();
  await intoGrid();
  const before = app.editor.scenario;
  paste('Time\tVolume\tStaff\n08:00\t12\t3\n08:30\t15\t3\n09:00\t20\t4');
  await expect.element(page.getByText('In the grid time runs across')).toBeVisible();
  await page.getByRole('button', { name: 'Read it as interval data' }).click();
  await expect.element(page.getByRole('heading', { level: 1, name: 'Data' })).toBeVisible();
  await expect.poll(() => document.querySelector('textarea')?.value).toContain('08:30\t15');
  await expect.poll(() => importingOf(app).preview, { timeout: 10_000 }).not.toBeNull();
  expect(app.editor.scenario).toBe(before);
});
