import { readDocument } from './document';
import { doubledKey } from './doubledKey';
import { jsonPlace } from './jsonPlace';
import type { ScenarioResult } from './scenario';

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
  return readDocument(value);
}
