import { complaints } from './families/complaints';
import { loyalty } from './families/loyalty';
import { money } from './families/money';
import { outbound } from './families/outbound';
import { perception } from './families/perception';
import { quality } from './families/quality';
import { resolution } from './families/resolution';
import type { FormulaKey, KpiKey } from './firstKpis';
import { formulas, specialKpis } from './firstKpis';

export * from './firstKpis';

// To add a KPI: write it in its family; the rest follows.
Object.assign(formulas, resolution, outbound, perception, complaints, loyalty, money, quality);

/** Every KPI that can be asked of results. */
export const kpiKeys: readonly KpiKey[] = [...(Object.keys(formulas) as FormulaKey[]), ...specialKpis];
