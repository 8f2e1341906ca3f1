import type { Parameter } from '../parameters';
import { isUnusual, parameterOf } from '../parameters';
import type { ContactType, Scenario } from '../scenario';
import type { Mechanism, MechanismKey, PartKind } from './mechanisms';
import { mechanismKeys, mechanismOf } from './mechanisms';
import type { Setting } from './setting';
import { factorOf, read } from './setting';

/** A part of a scenario that a mechanism is set for. */
export interface Part {
  kind: PartKind;
  /** Place among the types or teams; 0 of the scenario. */
  index: number;
  name: string;
}

/** A number with all parts that have it alike. */
export interface SetTo {
  setting: Setting;
  /** Its row in the table of parameters; undefined where there is none. */
  parameter: Parameter | undefined;
  /** Its symbol there, the patience of chats for example; '' where there is none. */
  symbol: string;
  /** In the table's unit. */
  value: number;
  /** Where each part has it. */
  at: readonly { part: Part; path: string }[];
  /** Outside of where it was seen. */
  unusual: boolean;
}

/** A mechanism as a scenario has it. */
export interface Standing {
  key: MechanismKey;
  mechanism: Mechanism;
  /** For which parts it is on; empty: it is off. */
  on: readonly Part[];
}

const partsOf = (scenario: Scenario, kind: PartKind): readonly object[] =>
  kind === 'scenario' ? [scenario] : kind === 'type' ? scenario.types : scenario.teams;

/** Every mechanism, on or off. */
export const standings = (scenario: Scenario): Standing[] =>
  mechanismKeys.map((key) => {
    const mechanism = mechanismOf(key);
    const on = partsOf(scenario, mechanism.of).flatMap((part, index) =>
      mechanism.on(part as never, scenario)
        ? [{ kind: mechanism.of, index, name: (part as { name: string }).name }]
        : [],
    );
    return { key, mechanism, on };
  });

/** Which of them take part in a run. */
export const mechanismsOn = (scenario: Scenario): MechanismKey[] =>
  standings(scenario).flatMap(({ key, on }) => (on.length > 0 ? [key] : []));

/** Chats are waited for otherwise than calls are. */
const symbolOf = ({ path, symbol }: Setting, part: object): string =>
  symbol ??
  (path === 'patience.mean'
    ? (part as ContactType).channel === 'voice'
      ? 'meanPatienceVoice'
      : 'meanPatienceChat'
    : '');

/** The numbers of a mechanism where it is on, each with the parts that have it alike. */
export function settingsOf(scenario: Scenario, { mechanism, on }: Standing): SetTo[] {
  const parts = partsOf(scenario, mechanism.of);
  return (mechanism.settings ?? []).flatMap((setting) => {
    const alike = new Map<string, Omit<SetTo, 'at'> & { at: { part: Part; path: string }[] }>();
    for (const part of on)
      for (const { path, value: own } of read(parts[part.index], setting.path)) {
        const symbol = symbolOf(setting, parts[part.index]);
        const parameter = parameterOf(symbol);
        const value = own * factorOf(setting, parts[part.index]);
        const key = `${symbol} ${value}`;
        const unusual = parameter !== undefined && isUnusual(parameter, value);
        const same = alike.get(key) ?? { setting, parameter, symbol, value, unusual, at: [] };
        same.at.push({ part, path });
        alike.set(key, same);
      }
    return [...alike.values()];
  });
}
