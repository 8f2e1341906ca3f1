/** What a value of the behaviour rests on: S measured and published, T a textbook form, D derived from those, A an assumption. */
export type Grade = 'S' | 'T' | 'D' | 'A';

/** How a parameter of the behaviour is usually set, and how far it may sensibly go. A row of CAUSAL.md's table. */
export interface Parameter {
  /** Number of the equation in CAUSAL.md. */
  equation: string;
  /** Null where there is none. */
  usual: number | null;
  min: number;
  /** Infinity where there is none. */
  max: number;
  /** Unit of all of these, '' for a pure number or a share. */
  unit: '' | 's' | 'd' | 'probit' | '1/month' | '1/min' | '1/yr' | 'points';
  /** The value that has no effect; null where there is none, Infinity where it is left out. */
  off: number | null;
  /** Several: the first tells the direction or the order of magnitude, the last the size. */
  grade: readonly Grade[];
  /** Who published it, or what it is derived from; an assumption of this program's own has its reasoning in the messages instead. */
  source?: string;
}

const sqm = 'SQM Group, first-contact resolution and customer satisfaction by industry';
const erlangA = 'Zeltyn, Palm/Erlang-A lecture notes';
const loyalty = 'SQM Group, intentions to leave (2022)';

const row = (
  equation: string,
  usual: number | null,
  min: number,
  max: number,
  off: number | null,
  grade: readonly Grade[],
  source?: string,
  unit: Parameter['unit'] = '',
): Parameter => ({ equation, usual, min, max, off, grade, unit, ...(source === undefined ? {} : { source }) });

/** By symbol. Source: the table of CAUSAL.md §2 and its §8; the ends of a range are where the relationships were seen. */
export const parameters = {
  cv_d: row('E1', 0.1, 0, 0.3, 0, ['T', 'A'], 'Brown, Zhao, Shen, Mandelbaum (2004)'),
  cv_i: row('E1', 0.05, 0, 0.2, 0, ['T', 'A'], 'Brown, Zhao, Shen, Mandelbaum (2004)'),
  p0: row('E2', 0.01, 0, 0.05, 0, ['S']),
  meanPatienceVoice: row('E2', 240, 60, 900, Infinity, ['A', 'S'], erlangA, 's'),
  meanPatienceChat: row('E2', 300, 60, 1800, Infinity, ['A'], undefined, 's'),
  weibullShape: row('E2', 1, 0.7, 1.5, 1, ['A']),
  q_a: row('E2', 0, 0, 0.15, 0, ['S', 'A'], 'Munichor, Rafaeli (2007)'),
  delta_p: row('E2', 1, 0.7, 1, 1, ['S', 'A'], 'Emadi, Swaminathan'),
  r: row('E4', 0.5, 0.2, 0.8, 0, ['S'], '25 to 63 %: onholdinc.com, responsedesign.com'),
  delta: row('E4', 0.9, 0.5, 1, 1, ['A']),
  r_b: row('E4', 0.7, 0.3, 0.95, 0, ['A']),
  /** Where nobody published anything: assumptions of this program, at the equation that they belong to. */
  r_c: row('E4', 0.7, 0.3, 0.95, 0, ['A']),
  p_balk: row('E2', 0, 0, 0.1, 0, ['A']),
  p_menu: row('E3', 0.1, 0, 0.5, 0, ['A']),
  p_accept: row('E3', 0.4, 0.1, 0.8, 0, ['A']),
  p_missed: row('E3', 0.2, 0, 0.5, 0, ['A']),
  D_r: row('E4', 900, 60, 7200, null, ['A'], undefined, 's'),
  cv_R: row('E5', 0.7, 0.4, 1.2, null, ['A']),
  sigma_a: row('E5', 0.15, 0, 0.3, 0, ['A'], 'Gans, Liu, Mandelbaum, Shen, Ye (2010)'),
  ell: row('E5', 0.35, 0, 0.8, 0, ['A'], 'Gans, Liu, Mandelbaum, Shen, Ye (2010)'),
  t0: row('E5', 56, 14, 182, null, ['A'], undefined, 'd'),
  K: row('E5', 1, 0.8, 1, 1, ['A']),
  /** e^κ_K: up to what the best of agents have over the mean, e^0.6 of `sd_eta`. */
  odds_K: row('E6', 1, 1, 1.8, 1, ['A']),
  alpha_s: row('E5b', 0, 0, 0.1, 0, ['S', 'A'], 'KC, Terwiesch (2009)'),
  alpha_o: row('E5b', 0, 0, 0.2, 0, ['S', 'A'], 'Dong, Feldman, Yom-Tov (2015)'),
  /** Growth of handle time with the wait: that delays slow service has been seen, in hospitals. */
  g_w: row('E5', 0.02, 0, 0.1, 0, ['S', 'A'], 'Chan, Farias, Escobar (2017)', '1/min'),
  g_most: row('E5', 0.2, 0, 0.5, 0, ['A']),
  phi: row('E6', 0.75, 0.4, 0.95, 1, ['S'], `67 to 72 %: ${sqm}`),
  sd_eta: row('E6', 0.25, 0, 0.6, 0, ['A']),
  cap: row('E6', null, 0.5, Infinity, Infinity, ['A']),
  p_c: row('E6', 1, 0, 1, 0, ['A']),
  pi: row('E7', 0.1, 0, 0.4, 0, ['S'], '19 %: SQM Group, transfers'),
  f_tr: row('E7', 0.4, 0.1, 0.9, null, ['A']),
  dphi_tr: row('E7', 0, 0, 0.2, 0, ['S'], '14 %: SQM Group, transfers'),
  c: row('E8', 0.8, 0.5, 1, 0, ['S', 'A'], 'SQM Group, repeat call reasons'),
  p_same: row('E8', 0.3, 0, 1, null, ['A']),
  D_s: row('E8', 7200, 720, 21_600, null, ['A'], undefined, 's'),
  mu0: row('E9', 1.4, 0.7, 2.1, null, ['D'], sqm, 'probit'),
  beta_u: row('E9', 1.3, 0.65, 1.95, 0, ['D'], sqm, 'probit'),
  beta_rep: row('E9', 0.6, 0.3, 0.9, 0, ['D'], 'SQM Group: satisfaction falls by 15 % with each repeat', 'probit'),
  beta_t: row('E9', 0.56, 0.28, 0.84, 0, ['D'], 'SQM Group: transfers cost 12 points', 'probit'),
  beta_w: row('E9', 0.1, 0.05, 0.15, 0, ['A'], 'Garcia et al. (2012): waits count, but little', 'probit'),
  beta_h: row('E9', 0.05, 0.025, 0.075, 0, ['A'], undefined, 'probit'),
  beta_ab: row('E9', 0.3, 0.15, 0.45, 0, ['A'], undefined, 'probit'),
  w0: row('E9', 30, 0, 120, null, ['A'], undefined, 's'),
  w_s: row('E9', 60, 15, 300, null, ['A'], undefined, 's'),
  sd_b: row('E9', 0.4, 0, 0.7, 0, ['A']),
  sd_q: row('E9', 0.2, 0, 0.4, 0, ['A']),
  rho_n: row('E10', 0.8, 0, 1, null, ['A']),
  /** Share that is asked, CAUSAL.md's s_i. */
  s_i: row('E11', 1, 0, 1, 1, ['A']),
  s: row('E11', 0.15, 0.02, 1, 1, ['A']),
  zeta: row('E11', 0, 0, 0.5, 0, ['A']),
  p_c0: row('E12', 0.05, 0, 0.3, 0, ['S', 'A'], '14 % by customers’ own account: SQM Group'),
  kappa_c: row('E12', 0.5, 0.05, 1, 0, ['S'], 'Goodman: about half complain to the front line'),
  /** φ − φ_cmp. */
  phi_cmp: row('E12', 0.1, 0, 0.5, 0, ['A']),
  /** What counts as fast. */
  T_c: row('E12', 300, 0, 172_800, null, ['A'], undefined, 's'),
  d_c: row('E12', 0.05, 0, 0.1, 0, ['S'], '1 to 5 % escalate: Goodman'),
  h0: row('E13', 0.01, 0.001, 0.07, null, ['S', 'A'], undefined, '1/month'),
  d: row('E13', 0.2, 0, 1, 0, ['A']),
  /** p(e): intention to leave after one contact, after several, unresolved. */
  p_fcr: row('E13', 0.05, 0, 0.3, null, ['S'], loyalty),
  p_several: row('E13', 0.09, 0, 0.5, null, ['S'], loyalty),
  p_unresolved: row('E13', 0.25, 0, 0.8, null, ['S'], loyalty),
  omega: row('E14', 0.05, 0, 0.3, 0, ['A'], undefined, '1/min'),
  lambda_s: row('E14', 0, 0, 0.5, 0, ['A']),
  A0: row('E16', 0.3, 0.05, 1.5, 0, ['S', 'A'], 'second-hand: MetricNet', '1/yr'),
  A1: row('E16', 0.5, 0, 1, 0, ['S', 'A'], 'second-hand: MetricNet'),
  p_abs: row('E17', 0.06, 0, 0.2, 0, ['A']),
  p_plan: row('E17', 0.2, 0, 0.4, 0, ['S', 'A'], '25 to 40 % with absence: Turnella, glossary'),
  A_d: row('E18', 0.92, 0.7, 1, 1, ['S'], '85 to 95 %'),
  turnAgent: row('E19', 25, 5, 120, null, ['A'], undefined, 's'),
  think: row('E19', 50, 5, 300, null, ['A'], undefined, 's'),
  turns: row('E19', 10, 2, 40, null, ['A']),
  sigma_c: row('E19', 0.05, 0, 0.2, 0, ['D'], 'FM Outsource case: throughput falls at six chats'),
  p_a: row('E20', 0.3, 0.05, 0.5, null, ['S']),
  p_r: row('E20', 0.6, 0.2, 1, null, ['S', 'A']),
  p_s: row('E20', 0.1, 0.03, 0.33, null, ['S'], 'azcentral (InTelegy, DMA)'),
  /** E22: share of contacts with correct content, without a critical error, without an interruption. */
  acc: row('E22', 0.9, 0.5, 1, 1, ['A']),
  crit: row('E22', 0.97, 0.8, 1, 1, ['A']),
  listen: row('E22', 0.85, 0.5, 1, 1, ['A']),
  sd_acc: row('E22', 0.3, 0, 1, 0, ['A']),
  n_qa: row('E22', 8, 1, 60, 0, ['A']),
  sd_e: row('E22', 4, 0, 15, 0, ['A'], undefined, 'points'),
  sd_qa: row('E22', 6, 0, 20, 0, ['A'], undefined, 'points'),
} as const satisfies Record<string, Parameter>;
export type ParameterSymbol = keyof typeof parameters;

/** The row of a symbol; undefined where the table has none. */
export const parameterOf = (symbol: string): Parameter | undefined =>
  Object.hasOwn(parameters, symbol) ? parameters[symbol as ParameterSymbol] : undefined;

/** Does a value lie outside of what was seen? To be warned of, not forbidden. The neutral value never does. */
export const isUnusual = ({ min, max, off }: Parameter, value: number): boolean =>
  value !== off && (value < min || value > max);
