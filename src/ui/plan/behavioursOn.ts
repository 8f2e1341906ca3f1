import type { Messages } from '../../i18n/en';
import { isConcurrent, isDeferred } from '../../model/channel';
import type { ContactType, Scenario, Team } from '../../model/scenario';

/** A behaviour beyond the plain queue that is on, and the types or teams that have it. */
export interface BehaviourOn {
  key: keyof Messages['behaviour']['assumptions'];
  names: readonly string[];
}

const ofTypes: readonly [BehaviourOn['key'], (type: ContactType) => unknown][] = [
  ['outside', (type) => type.outsideHours === 'turnedAway'],
  ['menu', (type) => type.menu],
  ['wrongNumbers', (type) => type.wrongNumbers],
  ['announcements', (type) => type.announcements?.length],
  ['close', (type) => type.admission?.closeOverSeconds !== undefined],
  ['reply', (type) => type.admission?.replyOverSeconds !== undefined],
  ['callback', (type) => type.callback],
  ['turns', (type) => type.turns],
  ['deferred', (type) => isDeferred(type.channel)],
  ['campaign', (type) => type.demand.kind === 'campaign'],
  ['sale', (type) => type.sale?.conversion],
];

const ofTeams: readonly [BehaviourOn['key'], (team: Team, types: readonly ContactType[]) => unknown][] = [
  [
    'atOnce',
    ({ concurrency, skills }, types) =>
      (concurrency?.atOnce ?? 1) > 1 &&
      skills.some((skill) => types.some(({ id, channel }) => id === skill.type && isConcurrent(channel))),
  ],
  ['shifts', ({ roster }) => roster],
  ['absence', ({ people }) => people?.absence],
  ['lateEarly', ({ people }) => people?.late?.probability || people?.early?.probability],
  ['adherence', ({ people }) => (people?.adherence ?? 1) < 1],
  ['speeds', ({ people }) => people?.speedCv],
  [
    'quality',
    ({ people, skills }, types) =>
      people?.qualitySd &&
      skills.some((skill) => types.some(({ id, resolution = 1 }) => id === skill.type && resolution < 1)),
  ],
  ['learning', ({ people }) => people?.learning?.extra],
  ['loadEffect', ({ loadEffect }) => loadEffect?.rush || loadEffect?.overload],
];

/** Every behaviour that takes part in a run of the scenario, in the order of a contact's way. */
export function behavioursOn({ types, teams }: Scenario): BehaviourOn[] {
  return [
    ...ofTypes.map(([key, has]) => ({ key, names: types.filter((type) => has(type)).map(({ name }) => name) })),
    ...ofTeams.map(([key, has]) => ({ key, names: teams.filter((team) => has(team, types)).map(({ name }) => name) })),
  ].filter(({ names }) => names.length > 0);
}
