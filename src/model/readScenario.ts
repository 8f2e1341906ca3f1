import { readDocument } from './document';
import { jsonFlaw } from './jsonFlaw';
import type { ScenarioResult } from './scenario';

/** Reads a scenario from JSON text, with or without a byte-order mark: parse, migrate, check. Never throws. */
export function readScenario(text: string): ScenarioResult {
  let value: unknown;
  const json = text.replace(/^\ufeff/, '');
  try {
    value = JSON.parse(json);
  } catch {
    return { ok: false, flaws: [jsonFlaw(json)] };
  }
  return readDocument(value);
}
