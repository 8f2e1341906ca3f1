import type { LensWords } from './load';

export type FormulaSymbol = keyof LensWords['symbols'];

const symbols: readonly FormulaSymbol[] = ['O', 'A', 'A_T', 'Ab', 'Ab_T', 'Ab_{>T}', 'Ab_s', 'T', 'ACW', 'RPC'];
const letters = /(?<![\p{L}_])(?:Ab_\{>T\}|Ab_T|Ab_s|A_T|Ab|ACW|RPC|A|O|T)(?![\p{L}\d_{])/gu;

/** The symbols that a formula of the catalogue uses, in their own order. */
export function symbolsIn(formula: string): readonly FormulaSymbol[] {
  const found = new Set<string>(formula.match(letters));
  return symbols.filter((symbol) => found.has(symbol));
}
