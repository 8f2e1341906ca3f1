import type { Flaw } from './errors';
import { FlawError, show } from './errors';
import type { Scenario, ScenarioResult } from './scenario';
import { checkScenario, currentVersion } from './scenario';

/** Lifts a document of version n to n + 1. The first format is 1, so there is none yet; `migrate` walks this list. */
export type Migration = (document: Record<string, unknown>) => Record<string, unknown>;
const migrations: Readonly<Record<number, Migration>> = {};

/** Brings a document of an older version to the current one. */
export function migrate(
  document: Record<string, unknown>,
  steps = migrations,
  target = currentVersion,
): Record<string, unknown> {
  let doc = document;
  let version = typeof doc['version'] === 'number' ? doc['version'] : target;
  for (; version < target; version++) {
    const step = steps[version];
    if (!step) break;
    doc = { ...step(doc), version: version + 1 };
  }
  return doc;
}

/** Reads a scenario from parsed JSON: migrate, check. Never throws. */
export function readDocument(value: unknown): ScenarioResult {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { ok: false, flaws: [{ path: '', rule: 'type', param: 'an object', value: show(value) }] };
  const document = value as Record<string, unknown>;
  const version = document['version'];
  if (typeof version === 'number' && version > currentVersion) {
    const flaw: Flaw = { path: 'version', rule: 'version', param: String(version) };
    return { ok: false, flaws: [flaw] };
  }
  return checkScenario(migrate(document));
}

/** As {@link readDocument}, for values that must be right: throws {@link FlawError}. */
export function expectScenario(value: unknown): Scenario {
  const result = readDocument(value);
  if (!result.ok) throw new FlawError(result.flaws);
  return result.scenario;
}

/**
 * Canonical JSON: keys in alphabetical order, no white space, undefined left out. Two scenarios that mean the same print
 * the same, so this is what is hashed and compared.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

/** JSON for people and files: two spaces, lists of numbers on one line. */
export function printScenario(scenario: Scenario): string {
  // Raw line breaks stand between values only: inside a text JSON escapes them.
  const numbers = /\[\n\s+((?:[-+.\de]+|null)(?:,\n\s+(?:[-+.\de]+|null))*)\n\s+\]/g;
  const text = JSON.stringify(scenario, null, 2);
  return `${text.replace(numbers, (_all, body: string) => `[${body.replace(/\s+/g, ' ')}]`)}\n`;
}
