import { Formats } from '../format';
import { pluralIn } from '../plural';

const f = new Formats('en');
const plural = pluralIn('en');
const types = (n: number) => plural(n, { one: '1 contact type', other: `${f.integer(n)} contact types` });
const agents = (n: number) => plural(n, { one: '1 agent', other: `${f.integer(n)} agents` });

/** The picture of how contacts reach people, and the routing rule in words. Names and times come as they are shown. */
export const structure = {
  types: 'Contact types',
  teams: 'Teams',
  contacts: (p: { contacts: number }) =>
    plural(p.contacts, { one: '1 contact', other: `${f.integer(p.contacts)} contacts` }),
  records: (p: { records: number }) => plural(p.records, { one: '1 record', other: `${f.integer(p.records)} records` }),
  reached: 'reached',
  handle: (p: { time: string }) => `handle ${p.time}`,
  patience: (p: { time: string }) => `patience ${p.time}`,
  patient: 'nobody hangs up',
  peak: (p: { agents: number }) => `up to ${agents(p.agents)}`,
  lines: (p: { name: string; lines: number }) =>
    `${p.name}: ${plural(p.lines, { one: '1 line', other: `${f.integer(p.lines)} lines` })}`,
  summary: (p: { types: number; teams: number; links: number }) =>
    `${types(p.types)} on the left, ${plural(p.teams, { one: '1 team', other: `${f.integer(p.teams)} teams` })} on the right, ${plural(p.links, { one: '1 skill', other: `${f.integer(p.links)} skills` })} between them. Arrow keys move from part to part, Enter opens it.`,
  finding: {
    nobody: (p: { name: string; others: number }) =>
      p.others === 0 ? `No team serves ${p.name}` : `No team serves ${p.name} and ${f.integer(p.others)} more`,
    idle: (p: { name: string; others: number }) =>
      p.others === 0
        ? `${p.name} serves no contact type`
        : `${p.name} and ${f.integer(p.others)} more serve no contact type`,
    oneTeam: (p: { name: string }) => `One team serves everything: ${p.name}`,
    everyTeam: 'Every team serves every contact type',
    single: (p: { single: number; types: number }) =>
      `${f.integer(p.single)} of ${types(p.types)} ${p.single === 1 ? 'depends' : 'depend'} on a single team`,
    shared: 'Every contact type can go to two teams or more',
  },
  link: {
    after: (p: { time: string }) => `after ${p.time}`,
    reserve: (p: { agents: number }) => `keeps ${f.integer(p.agents)} free`,
    speed: (p: { speed: number }) => `speed ×${f.number(p.speed)}`,
    priority: (p: { priority: number }) => `priority ${f.number(p.priority)}`,
    choice: (p: { choice: number }) => `choice ${f.integer(p.choice)}`,
  },
  returns: {
    redial: (p: { share: string }) => `tries again ${p.share}`,
    repeat: (p: { share: string }) => `contacts again ${p.share}`,
    transfer: (p: { share: string }) => `passed on ${p.share}`,
  },
  legend: {
    first: 'first choice',
    later: 'later choice',
    condition: 'only under a condition',
  },
  table: {
    from: 'From',
    to: 'To',
    how: 'How',
    share: 'Share',
    /** The names of the ways without their share. */
    redial: 'tries again',
    repeat: 'contacts again',
    transfer: 'passed on',
  },
  unserved: 'Served by no team',
  rule: {
    heading: 'The rule these settings make',
    who: 'Which agent a contact gets',
    next: 'Which contact an agent takes next',
    ofType: {
      nobody: 'Nobody',
      oneTeam: 'One team only',
      longestIdle: 'Longest idle agent',
      leastOccupied: 'Least occupied agent',
      weighted: 'Shared by weight',
      preferred: 'Preferred team first',
      specialists: 'Specialists first',
    },
    ofTeam: {
      nothing: 'Nothing',
      oneType: 'One contact type, longest waiting first',
      longestWait: 'Longest waiting first',
      ownOrder: 'Own order of types',
      priority: 'Priority first',
      growing: 'Priority that grows with waiting',
    },
    leastOccupied: (p: { name: string }) => `${p.name}, the least occupied agent`,
    weighted: (p: { name: string }) => `${p.name}, equals share by weight`,
    thenByPriority: 'among equals by priority',
    waitFirst: (p: { name: string; time: string }) => `${p.name}, once it has waited ${p.time}`,
    overflow: (p: { name: string; times: string }) => `${p.name}, then overflow after ${p.times}`,
    keeps: (p: { name: string; agents: number }) => `${p.name}, keeps ${agents(p.agents)} for others`,
    keepsSome: (p: { name: string }) => `${p.name}, keeps agents for others`,
    of: (p: { name: string; detail: string }) => `${p.name}: ${p.detail}`,
    both: (p: { one: string; next: string }) => `${p.one}; ${p.next}`,
    then: (p: { first: string; next: string }) => `${p.first}, then ${p.next}`,
    after: (p: { time: string; teams: string }) => `after ${p.time} also ${p.teams}`,
    headStart: (p: { list: string }) => `counted as having waited longer: ${p.list}`,
    growth: (p: { type: string; start: number; perSecond: number }) =>
      `${p.type} from ${f.number(p.start)}, +${f.number(p.perSecond)} a second`,
    reserve: (p: { type: string; agents: number }) => `${p.type} only while more than ${agents(p.agents)} are free`,
    never: (p: { type: string; agents: number }) =>
      `never ${p.type}, which needs more than ${agents(p.agents)} free, and there are no more`,
  },
};

/** The words of the picture in one language. */
export type StructureWords = typeof structure;
