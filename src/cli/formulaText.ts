import type { FormulaCheck } from '../analysis/closedForm';
import { kpiName } from '../model/kpiNames';
import { textTable } from './table';
import type { Words } from './words';
import { estimateText } from './words';

/** A closed form beside the simulation, and why they may differ. */
export function formulaText(check: FormulaCheck, name: string, words: Words): string {
  const { formula } = words.messages;
  const rows = check.rows.map((row) => [
    kpiName(row.kpi, words.language),
    words.formats.value(row.formula, row.simulated.unit),
    estimateText(words, row.simulated, ''),
    row.standardErrors === null ? words.formats.noData : words.formats.number(row.standardErrors, 2),
  ]);
  const others = check.reasons.filter((code) => code !== 'sharedAgents');
  const reasons = check.comparable ? others.map((code) => `  ${formula.reasons[code]}`) : [];
  return [
    textTable([[`${name}: ${check.formula}`, formula.ofFormula, formula.ofSimulation, formula.apart], ...rows]),
    ...(check.comparable ? [] : [formula.sharedAlone]),
    ...(reasons.length > 0 ? [formula.because, ...reasons] : []),
  ].join('\n');
}
