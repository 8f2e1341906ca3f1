const places = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
const takes = (element: Element): element is HTMLElement =>
  element instanceof HTMLElement &&
  element.isConnected &&
  !element.matches(':disabled, [type="file"]') &&
  element.checkVisibility({ visibilityProperty: true });

/**
 * A press may take away what it pressed: the last line of a roster, a plan out of a comparison; so may undo, and a choice. The
 * keyboard then goes on with what came after it, or else with what came before, and not from the top of the page. For `click`,
 * `keydown` and `change`, while they are captured.
 */
export function keepFocus(event: Event): void {
  if (event instanceof KeyboardEvent && !event.ctrlKey && !event.metaKey) return;
  const pressed = document.activeElement;
  if (!pressed?.matches(places)) return;
  const around = [...document.querySelectorAll(places)];
  const place = around.indexOf(pressed);
  // When the page has been drawn anew, whoever it was has given the focus to what they know better.
  setTimeout(() => {
    const now = document.activeElement;
    if (now !== document.body && now !== null && !now.matches(':disabled')) return;
    const next = [...around.slice(place + 1), ...around.slice(0, place).reverse()].find(takes);
    next?.focus({ preventScroll: true });
  });
}
