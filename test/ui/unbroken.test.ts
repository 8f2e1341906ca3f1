import { mount, unmount } from 'svelte';
import { expect, onTestFinished, test } from 'vitest';
import '../../src/ui/base.css';
import Unbroken from '../../src/ui/Unbroken.svelte';

test.each([
  '250 天中有 226 天兑现（205–246）。',
  'pitää 93/100 päivänä (1 205–1 246), 3,1–58,4 %',
  '26.2% on a middling day, 3.1–58.4% on 8 days in 10, €10–€20',
])('no range is broken after its dash however narrow the page, and what is copied is the same: %s', (text) => {
  const target = document.createElement('p');
  document.body.append(target);
  const one = mount(Unbroken, { target, props: { text } });
  onTestFinished(async () => {
    await unmount(one);
    target.remove();
  });
  expect(target.textContent).toBe(text);
  const ranges = [...target.querySelectorAll('span')];
  expect(ranges).toHaveLength(text.split('–').length - 1);
  for (let width = 40; width < 320; width += 4) {
    target.style.width = `${width}px`;
    for (const range of ranges) expect(range.getClientRects()).toHaveLength(1);
  }
});
