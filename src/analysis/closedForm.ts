import type { KpiKey } from '../kpi/firstKpis';
import { Floor } from '../kpi/counters';
import { isDeferred } from '../model/channel';
import type { ContactType, Scenario } from '../model/scenario';
import type { ReasonCode } from './assumptions';
import { isSteady, reasonsOfHorizon, reasonsOfInterval } from './assumptions';
import { dress, scaled } from './dress';
import type { Estimate, Scope } from './estimate';
import { erlangA } from './forms/erlangA';
import { erlangC } from './forms/erlangC';
import { mmnG } from './forms/mmnG';
import type { QueueForm } from './forms/queueForm';
import { asShare } from './forms/queueForm';
import type { IntervalModel } from './intervalModel';
import { intervalModel, patienceLaw, servingTeams } from './intervalModel';
import { possible } from './possible';
import type { Results } from './results';
import { ratioInterval } from './stats/ratio';
import { studentMultiplier } from './stats/student';

export type FormulaName = 'Erlang C' | 'Erlang A' | 'M/M/n+G' | 'M/M/c/K';

/** One KPI by formula and by simulation. */
export interface FormulaRow {
  kpi: KpiKey;
  /** In the KPI's unit: shares in percent, times in seconds; Infinity where the queue grows for ever. */
  formula: number;
  simulated: Estimate;
  /** (simulated − formula) ÷ standard error of the simulated mean; null where one is missing or they are not comparable. */
  standardErrors: number | null;
}

/** What a closed form says beside the simulation, and why they may differ. */
export interface FormulaCheck {
  /** The interval that was looked at; null: the whole horizon, as one steady state. */
  interval: number | null;
  /** The most fitting formula; M/M/c/K also stands for limited lines with impatient customers. */
  formula: FormulaName;
  /** What was put into the formula. */
  model: IntervalModel;
  rows: FormulaRow[];
  /** Did the simulation measure anything there? Not in the warm-up: there is nothing to give reasons for. */
  measured: boolean;
  /** Can the two be held against each other at all? Not where agents have other contacts, too: the formula takes them as free. */
  comparable: boolean;
  /** Which of the formula's assumptions the scenario breaks there; empty: they must agree. */
  reasons: ReasonCode[];
}

/**
 * Holds one interval of one contact type against the closed form that fits it best: nobody hangs up → Erlang C, exponential
 * patience → Erlang A, any other → M/M/n+G, limited lines → M/M/c/K. All agents who may serve the type are taken to be
 * there for it alone.
 *
 * @returns null where nobody calls, nobody serves or there is no line, and of deferred work, which is no queue of people who wait
 * @throws RangeError when the scenario has no such type
 */
export function checkAgainstFormula(
  scenario: Scenario,
  results: Results,
  type: string,
  interval: number,
): FormulaCheck | null {
  const { grid } = results.context;
  const contactType = typeOf(scenario, type);
  const model = intervalModel(scenario, grid, contactType, interval);
  if (!model || isDeferred(contactType.channel)) return null;
  const reasons = reasonsOfInterval(scenario, grid, contactType, interval);
  return { ...compare(scenario, results, contactType, model, reasons, { interval }), interval };
}

/**
 * As {@link checkAgainstFormula} over the whole horizon, for scenarios in which every interval is the same: many more
 * contacts, so a much sharper comparison.
 *
 * @returns null when intervals differ, and of deferred work
 */
export function checkSteadyState(scenario: Scenario, results: Results, type: string): FormulaCheck | null {
  const { grid } = results.context;
  const contactType = typeOf(scenario, type);
  const model = intervalModel(scenario, grid, contactType, 0);
  if (!model || isDeferred(contactType.channel) || !isSteady(scenario, grid, contactType)) return null;
  const reasons = reasonsOfHorizon(scenario, grid, contactType);
  return { ...compare(scenario, results, contactType, model, reasons, {}), interval: null };
}

function typeOf(scenario: Scenario, id: string): ContactType {
  const type = scenario.types.find((t) => t.id === id);
  if (!type) throw new RangeError(`unknown contact type: ${id}`);
  return type;
}

function compare(
  scenario: Scenario,
  results: Results,
  type: ContactType,
  model: IntervalModel,
  reasons: ReasonCode[],
  scope: Scope,
): Omit<FormulaCheck, 'interval'> {
  const { name, form } = formOf(type, model);
  const comparable = !reasons.includes('sharedAgents');
  const byFormula: [KpiKey, number][] = [
    ['serviceLevel', 100 * form.serviceLevel(type.thresholdSeconds)],
    ['asa', form.asaSeconds],
    ['abandonRate', 100 * form.abandonRate],
    ['averageWait', form.averageWaitSeconds],
    // The formula's probability counts those who leave at once, because nobody is free; they did not wait.
    ['probabilityOfWait', 100 * asShare(form.probabilityOfWait - form.abandonedWithin(0))],
    // Fewer lines than agents leave agents idle for ever, so the form may know fewer agents than there are.
    ['occupancy', (100 * form.busyAgents) / model.agents],
  ];
  if (model.lines < Infinity) byFormula.push(['blockedRate', 100 * form.blockedRate]);
  const rows = byFormula.map(([kpi, formula]): FormulaRow => {
    const whole =
      kpi === 'occupancy'
        ? occupancyOf(
            results,
            servingTeams(scenario, type.id).map(({ team }) => team.id),
            scope,
          )
        : results.whole(kpi, { ...scope, type: type.id });
    const errors = comparable ? standardErrors(formula, whole) : null;
    return { kpi, formula, simulated: possible(kpi, whole), standardErrors: errors };
  });
  const measured = rows.some(({ simulated }) => simulated.mean !== null);
  return { formula: name, model, rows, measured, comparable, reasons };
}

function formOf(type: ContactType, model: IntervalModel): { name: FormulaName; form: QueueForm } {
  const { arrivalsPerSecond, ahtSeconds, agents, lines, patienceSeconds } = model;
  if (lines < Infinity) {
    const patience = patienceLaw(type, model);
    return {
      name: 'M/M/c/K',
      form: mmnG({ arrivalsPerSecond, ahtSeconds, agents: Math.min(agents, lines), patience, lines }),
    };
  }
  if (type.balking === 0 && type.patience.family === 'never')
    return { name: 'Erlang C', form: erlangC(arrivalsPerSecond, ahtSeconds, agents) };
  if (type.balking === 0 && type.patience.family === 'exponential')
    return { name: 'Erlang A', form: erlangA(arrivalsPerSecond, ahtSeconds, agents, patienceSeconds) };
  return { name: 'M/M/n+G', form: mmnG({ arrivalsPerSecond, ahtSeconds, agents, patience: patienceLaw(type, model) }) };
}

/** Occupancy of several teams together: the ratio of their sums. */
function occupancyOf(results: Results, teams: readonly string[], scope: Scope): Estimate {
  const busy = new Float64Array(results.days);
  const staffed = new Float64Array(results.days);
  for (const team of teams)
    results.all.sums({ ...scope, team }).forEach((sums, day) => {
      busy[day] += sums.floor[Floor.busy];
      staffed[day] += sums.floor[Floor.staffed];
    });
  const values = busy.map((b, day) => (staffed[day] > 0 ? (100 * b) / staffed[day] : NaN));
  return dress(scaled(ratioInterval(busy, staffed), 100), values, '%');
}

/** An error below this share of the figure is rounding: days that all go the same, as replayed ones may, have none. */
const rounding = 1e-9;

/** (simulated − formula) ÷ standard error, the error taken back out of the 95 % interval; null where days do not differ. */
function standardErrors(formula: number, { mean, low, high, days }: Estimate): number | null {
  if (mean === null || low === null || high === null || days < 2 || !Number.isFinite(formula)) return null;
  const error = (high - low) / 2 / studentMultiplier(0.95, days - 1);
  return error > rounding * Math.abs(mean) ? (mean - formula) / error : null;
}
