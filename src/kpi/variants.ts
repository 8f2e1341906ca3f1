import { scheduled } from './families/agentTime';
import { handled, hold, talk, wrap } from './families/handling';
import { offered } from './families/volume';
import type { Formula } from './formula';
import { average, floorRatio, percent } from './formula';
import { Contact as C, Floor as F } from './measures';

/** A formula beside a KPI that is not in the catalogue; its name stands in the words of the lens. */
export interface OwnVariant {
  id:
    | 'abandonRateNet'
    | 'missedWithBlocked'
    | 'ahtWithoutWrap'
    | 'ahtWithoutHold'
    | 'shrinkagePlanned'
    | 'shrinkageUnplanned';
  formula: Formula;
  /** As units of KPIs. */
  unit: string;
}

/** One of the ways to compute what goes by one name: a KPI by its key in the catalogue, computed today or not, or a formula. */
export type Variant = string | OwnVariant;

/** Abandonment without short abandons on either side [TLK]. */
const abandonRateNet: OwnVariant = {
  id: 'abandonRateNet',
  formula: percent(
    (c) => c[C.abandoned] - c[C.shortAbandoned],
    (c) => c[C.offered] - c[C.shortAbandoned],
  ),
  unit: '%',
};
/** Whoever reached nobody, of all who tried. */
const missedWithBlocked: OwnVariant = {
  id: 'missedWithBlocked',
  formula: percent(
    (c) => c[C.offered] - c[C.answered] + c[C.blocked],
    (c) => offered(c) + c[C.blocked],
  ),
  unit: '%',
};
const ahtWithoutWrap: OwnVariant = {
  id: 'ahtWithoutWrap',
  formula: average((c) => talk(c) + hold(c), handled),
  unit: 's',
};
const ahtWithoutHold: OwnVariant = {
  id: 'ahtWithoutHold',
  formula: average((c) => talk(c) + wrap(c), handled),
  unit: 's',
};

/** Breaks, meetings, training and what else is planned off the contacts; and absence and time away: K44 split [TURN]. */
const shrinkagePlanned: OwnVariant = {
  id: 'shrinkagePlanned',
  formula: floorRatio((f) => f[F.planned], scheduled, 100),
  unit: '%',
};
const shrinkageUnplanned: OwnVariant = {
  id: 'shrinkageUnplanned',
  formula: floorRatio((f) => f[F.away] + f[F.absent], scheduled, 100),
  unit: '%',
};

/** What usually goes by one name, so that two reports may differ about one and the same day. A line is shown at each KPI in it. */
export const variantGroups: readonly (readonly Variant[])[] = [
  [
    'serviceLevel',
    'serviceLevelNetOfShortAbandons',
    'serviceLevelAbandonsNeutral',
    'serviceLevelOfAnswered',
    'serviceLevelRemovedWithin',
  ],
  ['abandonRate', abandonRateNet],
  ['missedRate', missedWithBlocked, 'abandonRate', 'blockedRate'],
  ['asa', 'averageWait', 'averageWaitOfAbandoned'],
  ['aht', ahtWithoutWrap, ahtWithoutHold, 'talkTime'],
  ['occupancy', 'utilisation', 'availability'],
  ['shrinkage', shrinkagePlanned, shrinkageUnplanned, 'absenteeism'],
  ['adherence', 'conformance'],
  ['transferRate', 'conversionRate'],
  ['fcr', 'fcrNet', 'fcrSurvey', 'failureRepeatRatio'],
  ['nps', 'netSatisfaction'],
  ['csat', 'csatMean', 'netSatisfaction'],
  ['complaintRatePerCustomer', 'complaintRatePerContact'],
  ['churn', 'retention', 'netCustomerGrowth'],
  ['costPerContact', 'costPerTicketOpened', 'costPerResolution', 'costToRevenue'],
  ['costToRevenue', 'costToProfit'],
];

/** Every variant of a KPI, itself among them, each once; none where it goes by one name alone. */
export const variantsOf = (key: string): readonly Variant[] => [
  ...new Set(variantGroups.filter((group) => group.includes(key)).flat()),
];
