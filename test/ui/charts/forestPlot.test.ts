import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import ForestPlot from '../../../src/charts/ForestPlot.svelte';
import '../../../src/ui/base.css';
import '../../../src/ui/tokens.css';

const row = {
  label: 'ASA',
  unit: 's',
  mean: -3,
  low: -5,
  high: -1,
  direction: 'down' as const,
  text: '−3 s',
  verdict: 'better',
};

test('a forest without a width draws no NaN', async () => {
  const { container } = await render(ForestPlot, {
    rows: [row],
    labels: { aria: 'Differences', better: 'better', worse: 'worse', noData: 'no data' },
  });
  for (const display of ['block', 'none']) {
    container.style.display = display;
    container.style.inlineSize = '0px';
    // The width comes with the observer, after the next picture.
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
    expect(container.querySelector('circle')).not.toBeNull();
    expect(container.innerHTML).not.toMatch(/NaN|Infinity/);
  }
});
