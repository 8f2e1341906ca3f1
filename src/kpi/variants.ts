import type { Limits } from '../model/kpiLimits';
import type { Part } from '../model/lens/part';
import { scheduled } from './families/agentTime';
import { handled, hold, talk, wrap } from './families/handling';
import { offered } from './families/volume';
import type { Formula, Sums } from './formula';
import { average, count, floorRatio, percent } from './formula';
import { Contact as C, Floor as F } from './counters';

/** A formula beside a KPI that is not in the catalogue; its name stands in the words of the lens. */
export interface OwnVariant {
  id: OwnVariantId;
  formula: Formula;
  /** As units of KPIs. */
  unit: string;
  /** What is divided by what. */
  parts: readonly [Part, Part];
  /** Where its unit does not tell between what its mean can be. */
  limits?: Limits;
}

/** One of the ways to compute what goes by one name: a KPI by its key in the catalogue, computed today or not, or a formula. */
export type Variant = string | OwnVariant;

type Told = Omit<OwnVariant, 'id'>;
const share = (
  over: (c: Float64Array) => number,
  under: (c: Float64Array) => number,
  ...parts: [Part, Part]
): Told => ({
  formula: percent(over, under),
  unit: '%',
  parts,
});
const mean = (
  over: (c: Float64Array) => number,
  under: (c: Float64Array) => number,
  unit: string,
  top: Part,
): Told => ({
  formula: average(over, under),
  unit,
  parts: [top, unit === 's' ? 'contacts' : 'surveys'],
});
const ofTime = (over: (f: Float64Array) => number, under: (f: Float64Array) => number): Told => ({
  formula: floorRatio(over, under, 100),
  unit: '%',
  parts: ['seconds', 'seconds'],
});

const liveAnswers = (c: Float64Array): number => c[C.reached] + c[C.droppedLive];
/** What a sale is divided by; nobody who may buy: no data. */
const whereSold =
  (base: (c: Float64Array) => number) =>
  (c: Float64Array): number =>
    c[C.saleChances] > 0 ? base(c) : 0;

/** Answered within so many whole seconds, from the histogram of waits: any time up to 600 s, whatever thresholds were recorded. */
const answeredWithin =
  (seconds: number) =>
  ({ of, live }: Sums): number => {
    if (!of || of.team >= 0 || of.agent >= 0) return NaN;
    const { day, spec, type, from, to } = of;
    const { place, count, from: first, bins } = day.waits;
    let late = 0;
    for (let i = first[Math.max(from, spec.warmUpIntervals)]; i < first[to]; i++) {
      // As `Waits` has them: (type × 2 + fate) × bins + bin; answered is fate 0, and up to 600 s a bin ends at its own second.
      const row = Math.floor(place[i] / bins);
      const q = row >> 1;
      if (row % 2 === 0 && place[i] - row * bins > seconds && (type < 0 ? spec.live[q] === 1 : q === type))
        late += count[i];
    }
    return live[C.answered] - late;
  };
const levelWithin = (seconds: number): Told => ({
  formula: {
    needs: 'live',
    kind: 'ratio',
    numerator: answeredWithin(seconds),
    denominator: ({ live }) => offered(live),
    scale: 100,
  },
  unit: '%',
  parts: ['contacts', 'contacts'],
});

const told = {
  /** Abandonment without short abandons on either side [TLK]. */
  abandonRateNet: share(
    (c) => c[C.abandoned] - c[C.shortAbandoned],
    (c) => c[C.offered] - c[C.shortAbandoned],
    'contacts',
    'contacts',
  ),
  /** Whoever reached nobody, of all who tried. */
  missedWithBlocked: share(
    (c) => c[C.offered] - c[C.answered] + c[C.blocked],
    (c) => offered(c) + c[C.blocked],
    'contacts',
    'contacts',
  ),
  /** Each leg of a contact that is passed on, and who was reached by a campaign [GEN-IV]. */
  handledLegs: { formula: count(handled), unit: 'count', parts: ['contacts', 'contacts'] },
  ahtWithoutWrap: mean((c) => talk(c) + hold(c), handled, 's', 'seconds'),
  ahtWithoutHold: mean((c) => talk(c) + wrap(c), handled, 's', 'seconds'),
  /** Definition A by another time limit than the type's own. */
  serviceLevelIn60: levelWithin(60),
  serviceLevelIn180: levelWithin(180),
  /** Hold of those who were put on hold: the mean over all contacts hides it where few are. */
  holdPerHeld: mean(hold, (c) => c[C.onHold], 's', 'seconds'),
  /** Breaks, meetings, training and what else is planned off the contacts; and absence and time away: K44 split [TURN]. */
  shrinkagePlanned: ofTime((f) => f[F.planned], scheduled),
  shrinkageUnplanned: ofTime((f) => f[F.away] + f[F.absent], scheduled),
  /** Idle and ready / paid time, overtime included; and on duty / time that shifts pay for. */
  availabilityOfPaid: ofTime(
    (f) => f[F.staffed] - f[F.busy],
    (f) => f[F.paid] + f[F.overtime],
  ),
  availabilityOfShift: ofTime(
    (f) => f[F.scheduled] - f[F.planned] - f[F.away] - f[F.absent],
    (f) => f[F.scheduled],
  ),
  /** Conformance that overtime does not make up for; and of all paid time, breaks included, as a time clock tells it. */
  conformanceWithoutOvertime: ofTime(
    (f) => f[F.scheduled] - f[F.planned] - f[F.away] - f[F.absent],
    (f) => f[F.scheduled] - f[F.planned],
  ),
  conformanceOfPaid: ofTime(
    (f) => f[F.scheduled] - f[F.away] - f[F.absent] + f[F.overtime],
    (f) => f[F.scheduled],
  ),
  /** Flow: contacts of the period that resolved, whenever their issue was opened / issues opened in it; can exceed 100 %. */
  resolvedFlow: {
    ...share(
      (c) => c[C.answered] - c[C.unresolved] - c[C.passedOn] + c[C.contained],
      (c) => c[C.issues],
      'contacts',
      'issues',
    ),
    limits: [0, Infinity],
  },
  /** Mean answer to "it was easy", 1 to 7. */
  cesMean: mean(
    (c) => c[C.easeSum],
    (c) => c[C.easeAnswers],
    '1–7',
    'points',
  ),
  /** Who was asked, of all who were answered: the guard of what is asked. */
  inviteShare: share(
    (c) => c[C.invited],
    (c) => (c[C.invited] > 0 ? c[C.answered] : 0),
    'invitations',
    'contacts',
  ),
  disputeRate: share(
    (c) => c[C.disputes],
    (c) => c[C.complaints],
    'complaints',
    'complaints',
  ),
  /** Sales by the bases that are in use: any contact with an agent, who was the right party, who picked up, any dial. */
  conversionPerContact: share((c) => c[C.sales], whereSold(handled), 'sales', 'contacts'),
  conversionPerRightParty: share(
    (c) => c[C.dialSales],
    whereSold((c) => c[C.rightParty]),
    'sales',
    'contacts',
  ),
  conversionPerConnect: share((c) => c[C.dialSales], whereSold(liveAnswers), 'sales', 'contacts'),
  conversionPerDial: share(
    (c) => c[C.dialSales],
    whereSold((c) => c[C.dials]),
    'sales',
    'dials',
  ),
  rightPartyPerDial: share(
    (c) => c[C.rightParty],
    (c) => c[C.dials],
    'contacts',
    'dials',
  ),
  rightPartyPerConnect: share((c) => c[C.rightParty], liveAnswers, 'contacts', 'contacts'),
} as const satisfies Record<string, Told>;
export type OwnVariantId = keyof typeof told;

const ownVariants = new Map(
  Object.entries(told).map(([id, one]): [string, OwnVariant] => [id, { id: id as OwnVariantId, ...one }]),
);
/** A formula that is not in the catalogue, by its id; undefined where there is none. */
export const ownVariant = (id: string): OwnVariant | undefined => ownVariants.get(id);
const own = (id: OwnVariantId): OwnVariant => ownVariants.get(id)!;

/** What usually goes by one name, so that two reports may differ about one and the same day. A line is shown at each KPI in it. */
export const variantGroups: readonly (readonly Variant[])[] = [
  [
    'serviceLevel',
    'serviceLevelNetOfShortAbandons',
    'serviceLevelAbandonsNeutral',
    'serviceLevelOfAnswered',
    'serviceLevelRemovedWithin',
    own('serviceLevelIn60'),
    own('serviceLevelIn180'),
  ],
  ['answered', own('handledLegs'), 'completed'],
  ['abandonRate', own('abandonRateNet')],
  ['missedRate', own('missedWithBlocked'), 'abandonRate', 'blockedRate'],
  ['asa', 'averageWait', 'averageWaitOfAbandoned'],
  ['aht', own('ahtWithoutWrap'), own('ahtWithoutHold'), 'talkTime'],
  ['occupancy', 'utilisation', 'availability'],
  ['holdTime', own('holdPerHeld')],
  ['availability', own('availabilityOfPaid'), own('availabilityOfShift')],
  ['shrinkage', own('shrinkagePlanned'), own('shrinkageUnplanned'), 'absenteeism'],
  ['adherence', 'conformance'],
  ['conformance', own('conformanceWithoutOvertime'), own('conformanceOfPaid')],
  ['resolutionRate', own('resolvedFlow')],
  ['ces', own('cesMean')],
  ['surveyResponseRate', own('inviteShare')],
  ['disputes', own('disputeRate')],
  [
    'conversionRate',
    own('conversionPerContact'),
    own('conversionPerRightParty'),
    own('conversionPerConnect'),
    own('conversionPerDial'),
  ],
  ['rightPartyContacts', own('rightPartyPerDial'), own('rightPartyPerConnect'), 'connectRate'],
  ['transferRate', 'conversionRate'],
  ['fcr', 'firstAttemptResolution', 'fcrNet', 'fcrSurvey', 'failureRepeatRatio'],
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
