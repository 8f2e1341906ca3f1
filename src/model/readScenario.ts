import { readDocument } from './document';
import type { Flaw } from './errors';
import { show } from './errors';
import { doubledKey } from './doubledKey';
import { jsonPlace } from './jsonPlace';
import type { Scenario, ScenarioResult } from './scenario';

/** Reads a scenario from JSON text, with or without a byte-order mark: parse, migrate, check. Never throws. */
export function readScenario(text: string): ScenarioResult {
  const json = text.replace(/^\ufeff/, '');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    const { line, column, found } = jsonPlace(json);
    const value = found === '' ? 'nothing' : found.length > 40 ? `${found.slice(0, 39)}…` : found;
    return { ok: false, flaws: [{ path: '', rule: 'json', param: `line ${line}, column ${column}`, value }] };
  }
  const twice = doubledKey(json);
  if (twice) {
    const param = `line ${twice.line}, column ${twice.column}`;
    return { ok: false, flaws: [{ path: twice.path, rule: 'once', param }] };
  }
  const read = readDocument(value);
  const flaws = read.ok ? twoStaffings(value, read.scenario) : [];
  return flaws.length > 0 ? { ok: false, flaws } : read;
}

/**
 * Teams that a text gives a headcount beside a roster which plans another: one of the two would go unheard. What Floorwalk writes agrees. A
 * document that it kept itself is not asked.
 */
function twoStaffings(value: unknown, { teams }: Scenario): Flaw[] {
  const written = (value as { teams: { headcount?: readonly number[] }[] }).teams;
  return teams.flatMap(({ roster, headcount: planned }, i) => {
    const { headcount = [] } = written[i];
    if (!roster || headcount.length === 0) return [];
    if (headcount.length === planned.length && headcount.every((n, k) => n === planned[k])) return [];
    const k = headcount.findIndex((n, at) => n !== planned[at]);
    const isLonger = k < 0 || k >= planned.length;
    // The first place at which they part, or how many there are of each.
    const path = `teams[${i}].headcount${isLonger ? '' : `[${k}]`}`;
    const plans = isLonger ? `${planned.length} entries` : String(planned[k]);
    const value = isLonger ? `${headcount.length} entries` : show(headcount[k]);
    return [{ path, rule: 'unlikeRoster', param: plans, value } satisfies Flaw];
  });
}
