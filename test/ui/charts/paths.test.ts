import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import IntervalBand from '../../../src/charts/IntervalBand.svelte';
import OccupancyStrip from '../../../src/charts/OccupancyStrip.svelte';
import StaffingSteps from '../../../src/charts/StaffingSteps.svelte';
import { timeScale } from '../../../src/charts/timeScale';
import '../../../src/ui/tokens.css';
import { sampleDays } from './sample';

const day = sampleDays(24);
const time = timeScale({ last: 24, columnWidth: 30, gutter: 130 });
const labels = { name: 'name', aria: 'picture' };

/** Every path of a chart by its class, with the one decimal that the charts draw. */
const drawn = (container: Element): string =>
  [...container.querySelectorAll('.plot path')]
    .map(
      (p) =>
        `${(p.getAttribute('class') ?? p.getAttribute('style') ?? '').replace(/\s*svelte-\w+/, '')} ${p.getAttribute('d')}`,
    )
    .join('\n');

test('the service level of the sample day is drawn as reviewed', async () => {
  const { container } = await render(IntervalBand, {
    props: {
      time,
      data: day.serviceLevel,
      observed: day.observed,
      volume: day.volume,
      target: 80,
      format: String,
      labels,
    },
  });
  await expect(drawn(container)).toMatchFileSnapshot('paths/intervalBand.txt');
});

test('the staffing of the sample day is drawn as reviewed', async () => {
  const { container } = await render(StaffingSteps, {
    time,
    required: day.required,
    scheduled: day.scheduled,
    against: day.scheduled.map((agents) => agents + 1),
    format: String,
    formatNet: String,
    labels,
  });
  await expect(drawn(container)).toMatchFileSnapshot('paths/staffingSteps.txt');
});

test('the occupancy of the sample day is drawn as reviewed', async () => {
  const { container } = await render(OccupancyStrip, {
    time,
    rows: day.occupancy.map((values, k) => ({ name: `team ${k}`, values })),
    format: String,
    labels,
  });
  await expect(drawn(container)).toMatchFileSnapshot('paths/occupancyStrip.txt');
});
