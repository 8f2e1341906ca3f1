import type { Figure, FigureDays } from '../../analysis/figureDays';
import type { DailyKpi } from '../../analysis/influence';
import type { Results } from '../../analysis/results';
import type { Scenario } from '../../model/scenario';
import { leavesUnresolved, passesOn, repeats } from '../../model/whatReturns';

export type { Figure } from '../../analysis/figureDays';

/** One plan's figures: of each the mean over days of one number a day. */
export type Sample = FigureDays;

/** Unit of a figure as `Results` tells it: `%`, `s`, `count`, `EUR` … */
export const figureUnit = (results: Results, figure: Figure): string =>
  figure === 'repeatContacts' ? 'count' : results.unitOf(figure);

/** KPIs that the matrix shows unless others are asked for, in its order; of those the scenario has something to say about. */
const usual: readonly DailyKpi[] = [
  'serviceLevel',
  'asa',
  'abandonRate',
  'respondedWithin',
  'occupancy',
  'aht',
  'offered',
  'offeredLoad',
  'repeatRate',
  'fcr',
  'resolutionRate',
  'transferRate',
  'csat',
  'nps',
  'complaintRatePerContact',
  'qualityScore',
  'churn',
  'attrition',
  'rightPartyContacts',
  'conversionRate',
  'revenuePerHour',
  'costPerContact',
  'costPerResolution',
  'staffingCost',
  'costToRevenue',
];

/** The usual KPIs of a scenario: those that something in it can move. */
export function usualKpis(scenario: Scenario): DailyKpi[] {
  const { types, teams, outcomes } = scenario;
  const resolves = types.some((type) => leavesUnresolved(type, types));
  const sells = types.some(({ sale }) => sale !== undefined);
  const inbound = types.some(({ demand }) => demand.kind !== 'campaign');
  const live = types.some(({ channel, demand }) => channel !== 'email' && demand.kind !== 'campaign');
  const given: Partial<Record<DailyKpi, boolean>> = {
    serviceLevel: live,
    asa: live,
    abandonRate: live,
    offered: inbound,
    offeredLoad: inbound,
    respondedWithin: types.some(({ channel }) => channel === 'email'),
    repeatRate: types.some((type) => repeats(type, types)),
    fcr: resolves,
    resolutionRate: resolves,
    transferRate: types.some((type) => passesOn(scenario, type)),
    csat: outcomes?.experience !== undefined,
    nps: outcomes?.experience !== undefined,
    complaintRatePerContact: outcomes?.complaints !== undefined,
    qualityScore: outcomes?.quality !== undefined,
    churn: outcomes?.customers !== undefined,
    attrition: teams.some(({ people }) => people?.attrition !== undefined),
    rightPartyContacts: !inbound || types.some(({ demand }) => demand.kind === 'campaign'),
    conversionRate: sells,
    revenuePerHour: sells,
    costPerResolution: resolves,
  };
  return usual.filter((kpi) => given[kpi] ?? true);
}
