import type { OutcomePart, Outcomes } from '../outcomes';
import type { ParameterSymbol } from '../parameters';

/** How a number of what follows is shown: a share in percent, money by its unit; left out: as the table of parameters says. */
export type As = 'share' | 'money' | 'moneyPerMinute' | 'moneyPerHour' | 'moneyPerDay' | 'moneyPerMonth' | 'perMonth';

export interface OutcomeField<P extends OutcomePart = OutcomePart> {
  field: keyof NonNullable<Outcomes[P]> & string;
  symbol?: ParameterSymbol;
  as?: As;
}

export interface FieldGroup<P extends OutcomePart = OutcomePart> {
  /** Its heading in the messages of the part; left out: none. */
  group?: string;
  fields: readonly OutcomeField<P>[];
}

const parameter = <F extends string>(
  field: F,
  symbol?: ParameterSymbol,
  as?: As,
): { field: F; symbol?: ParameterSymbol; as?: As } => ({
  field,
  ...(symbol === undefined ? {} : { symbol }),
  ...(as === undefined ? {} : { as }),
});

/** Every number of what follows from contacts, in the order in which it is edited. */
export const outcomeFields: { readonly [P in OutcomePart]: readonly FieldGroup<P>[] } = {
  experience: [
    {
      group: 'satisfaction',
      fields: [
        parameter('base', 'mu0'),
        parameter('unresolved', 'beta_u'),
        parameter('perRepeat', 'beta_rep'),
        parameter('perTransfer', 'beta_t'),
        parameter('perWait', 'beta_w'),
        parameter('waitToleranceSeconds', 'w0'),
        parameter('waitScaleSeconds', 'w_s'),
        parameter('perHoldMinute', 'beta_h'),
        parameter('perAbandon', 'beta_ab'),
      ],
    },
    {
      group: 'people',
      fields: [
        parameter('customerSd', 'sd_b'),
        parameter('agentSd', 'sd_q'),
        parameter('recommendCorrelation', 'rho_n'),
      ],
    },
    {
      group: 'survey',
      fields: [
        parameter('invited', 's_i', 'share'),
        parameter('response', 's', 'share'),
        parameter('extremeBias', 'zeta'),
      ],
    },
  ],
  complaints: [
    {
      fields: [
        parameter('fromStart', 'p_c0', 'share'),
        parameter('afterBadContact', 'kappa_c', 'share'),
        parameter('harderToSettle', 'phi_cmp', 'share'),
        parameter('dispute', 'd_c', 'share'),
        parameter('fastSeconds', 'T_c'),
      ],
    },
  ],
  quality: [
    {
      group: 'contacts',
      fields: [
        parameter('accuracy', 'acc', 'share'),
        parameter('criticalErrorFree', 'crit', 'share'),
        parameter('uninterrupted', 'listen', 'share'),
        parameter('agentSd', 'sd_acc'),
      ],
    },
    {
      group: 'evaluations',
      fields: [
        parameter('evaluationsPerMonth', 'n_qa'),
        parameter('evaluatorSd', 'sd_e'),
        parameter('noiseSd', 'sd_qa'),
      ],
    },
  ],
  customers: [
    { group: 'base', fields: [parameter('active'), parameter('acquiredPerMonth', undefined, 'perMonth')] },
    {
      group: 'intent',
      fields: [
        parameter('baselineChurn', 'h0', 'share'),
        parameter('actedUpon', 'd', 'share'),
        parameter('intentAfterOne', 'p_fcr', 'share'),
        parameter('intentAfterSeveral', 'p_several', 'share'),
        parameter('intentUnresolved', 'p_unresolved', 'share'),
      ],
    },
    {
      group: 'worth',
      fields: [
        parameter('revenuePerMonth', undefined, 'moneyPerMonth'),
        parameter('marginPerMonth', undefined, 'moneyPerMonth'),
        parameter('discountPerMonth', undefined, 'share'),
      ],
    },
    {
      group: 'touches',
      fields: [
        parameter('purchasesPerMonth', undefined, 'perMonth'),
        parameter('purchaseValue', undefined, 'money'),
        parameter('touchGain', undefined, 'perMonth'),
        parameter('touchScale', undefined, 'perMonth'),
        parameter('touchMost', undefined, 'perMonth'),
        parameter('touchLoss', undefined, 'perMonth'),
      ],
    },
  ],
  costs: [
    {
      fields: [
        parameter('onCost', undefined, 'share'),
        parameter('telecomPerMinute', undefined, 'moneyPerMinute'),
        parameter('seatPerHour', undefined, 'moneyPerHour'),
        parameter('perEvaluation', undefined, 'money'),
        parameter('perLeaver', undefined, 'money'),
        parameter('fixedPerDay', undefined, 'moneyPerDay'),
      ],
    },
  ],
};
