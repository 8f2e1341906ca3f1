import type { Scope } from '../analysis/estimate';
import type { RealLog } from '../analysis/realDays';
import type { Results } from '../analysis/results';
import type { KpiKey } from '../kpi/kpis';
import { kpiKeys } from '../kpi/kpis';
import { typesApart } from '../model/channelKinds';
import { kpiName } from '../model/kpiNames';
import type { MechanismKey } from '../model/assumptions/mechanisms';
import { mechanismsOn } from '../model/assumptions/standing';
import type { Scenario } from '../model/scenario';
import { restsNumbers } from './assumptionsText';
import type { Source } from './kpiDocument';
import { textTable } from './table';
import type { Words } from './words';
import { estimateText, rowName, spreadText } from './words';

/** The main figures of a contact type. */
export const typeKpis: readonly KpiKey[] = ['offered', 'serviceLevel', 'asa', 'abandonRate', 'aht'];
/** With those who are sent away at closing, where anybody is. */
const typeKpisOf = ({ calendar }: Scenario): readonly KpiKey[] =>
  calendar.closing === 'drop' ? [...typeKpis, 'droppedContacts'] : typeKpis;
const campaignKpis: readonly KpiKey[] = [
  'dials',
  'connectRate',
  'rightPartyContacts',
  'dialerDropRate',
  'listPenetration',
  'aht',
];
/** With what they sell, where they sell anything. */
const campaignKpisOf = (campaigns: Scenario['types']): readonly KpiKey[] =>
  campaigns.some(({ sale }) => sale) ? [...campaignKpis, 'conversionRate', 'revenuePerCall'] : campaignKpis;
const teamKpis: readonly KpiKey[] = ['answered', 'aht', 'occupancy', 'contactsPerAgentHour', 'staffingCost'];

/** Most centres have no such contacts: a row of noughts would say nothing of them. */
const mostlyNone: readonly KpiKey[] = ['closedContacts', 'droppedContacts'];

/** The figures of a run as tables: all KPIs of the whole, the main ones by contact type and by team. */
export function resultsText(scenario: Scenario, results: Results, words: Words): string {
  const { panels } = words.messages.plan;
  const { currency } = results.context;
  const campaigns = scenario.types.filter(({ demand }) => demand.kind === 'campaign');
  const callers = scenario.types.filter((type) => !campaigns.includes(type));
  return [
    `${scenario.name} · ${runText(results, words)} · seed ${scenario.seed}`,
    [overallText(results, words, results, undefined, mechanismsOn(scenario)), ...liveText(scenario, words)].join('\n'),
    ...(callers.length > 0
      ? [tableBy(callers, 'type', typeKpisOf(scenario), panels.byType, results, currency, words)]
      : []),
    ...(campaigns.length > 0
      ? [tableBy(campaigns, 'type', campaignKpisOf(campaigns), panels.byCampaign, results, currency, words)]
      : []),
    tableBy(scenario.teams, 'team', teamKpis, panels.byTeam, results, currency, words),
  ].join('\n\n');
}

/** What figures of speed of the whole leave out. */
function liveText({ types }: Scenario, { messages, formats }: Words): string[] {
  const names = typesApart(types).map(({ name }) => name);
  return names.length > 0 ? [messages.tiles.live({ names: names.join(formats.comma) })] : [];
}

/** `700 days (100 × 7)`: how many days figures are of, and of how many runs. */
export function runText(results: Results, { messages }: Words): string {
  const { days, daysPerRun } = results;
  return daysPerRun === 1
    ? messages.app.run.days({ days })
    : messages.ui.run.horizons({ times: days, days: daysPerRun });
}

/** Every KPI with its mean ± half its 95 % interval, the spread of days, and the numbers of what it rests on where anything is on. */
export function overallText(
  results: Results,
  words: Words,
  source: Source = results,
  head?: string,
  on: readonly MechanismKey[] = [],
): string {
  const { currency } = results.context;
  const rows = kpiKeys.flatMap((kpi) => {
    const estimate = source.estimate(kpi, {});
    if (estimate.mean === null || (mostlyNone.includes(kpi) && estimate.mean === 0)) return [];
    const figures = [
      rowName(words, kpi),
      estimateText(words, estimate, currency),
      spreadText(words, estimate, currency),
    ];
    return [on.length > 0 ? [...figures, restsNumbers(kpi, on)] : figures];
  });
  const header = ['', `${head ?? words.messages.charts.mean} ±95%`, 'p10–p90'];
  return textTable([on.length > 0 ? [...header, words.messages.assumptions.column] : header, ...rows]);
}

function tableBy(
  parts: readonly { id: string; name: string }[],
  field: 'type' | 'team',
  kpis: readonly KpiKey[],
  title: string,
  source: Source,
  currency: string,
  words: Words,
): string {
  const short: Readonly<Record<string, string>> = words.messages.tiles.short;
  const header = [title, ...kpis.map((kpi) => short[kpi] ?? kpiName(kpi, words.language))];
  const rows = parts.map(({ id, name }) => {
    const scope: Scope = { [field]: id };
    return [name, ...kpis.map((kpi) => estimateText(words, source.estimate(kpi, scope), currency))];
  });
  return textTable([header, ...rows]);
}

/** What a log tells of a team. */
const loggedTeamKpis: readonly KpiKey[] = ['answered', 'aht'];

/** The figures of a real log, and what their intervals mean: all KPIs of the whole, the main ones by contact type and by team. */
export function measuredText(
  path: string,
  { shape, told }: RealLog,
  results: Results,
  source: Source,
  words: Words,
): string {
  const { grid, currency } = results.context;
  const days = grid.days.length;
  const { panels } = words.messages.plan;
  const { app, data } = words.messages;
  const head = [`${path} · ${app.run.days({ days })}`, ...(days > 1 ? [data.logDoubt] : []), data.logSpan];
  const named = (ids: readonly string[]): { id: string; name: string }[] => ids.map((id) => ({ id, name: id }));
  const isCampaign = (id: string): boolean => told?.types[shape.types.indexOf(id)].channel === 'outbound';
  const [callers, campaigns] = [shape.types.filter((id) => !isCampaign(id)), shape.types.filter(isCampaign)];
  const tables: [readonly string[], 'type' | 'team', readonly KpiKey[], string][] = [
    [callers, 'type', typeKpis, panels.byType],
    [campaigns, 'type', campaignKpis.filter((kpi) => kpi !== 'listPenetration'), panels.byCampaign],
    [shape.teams, 'team', loggedTeamKpis, panels.byTeam],
  ];
  return [
    head.join('\n'),
    overallText(results, words, source, data.wholeLog),
    ...tables.flatMap(([ids, field, kpis, title]) =>
      ids.length > 0 ? [tableBy(named(ids), field, kpis, title, source, currency, words)] : [],
    ),
  ].join('\n\n');
}
