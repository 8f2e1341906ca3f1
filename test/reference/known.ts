import type { ReferenceCase } from './cases';
import { cases } from './cases';
import { modelOf } from './steadyModel';

/** Steady-state cases that are simulated as they are. */
export const steadyCases: readonly ReferenceCase[] = cases.filter((c) => {
  const model = modelOf(c);
  return model !== null && (c.kind === 'exact' || c.kind === 'simulated');
});

/** Published simulations of whole contact centres. */
export const publishedIds = ['pub-cc-mmc', 'pub-cc-mmcab', 'pub-cc-singlequeue', 'pub-cc-telethon'] as const;

/** Shares of the agents' time with so many chats, by metric. */
export const chatsHeld: Readonly<Record<string, number>> = Object.fromEntries(
  [0, 1, 2, 3, 4, 5].map((n) => [`fracAgentsWith${n}Chats`, n]),
);

/** Metrics of steady-state cases that another test compares. */
export const elsewhere: Readonly<Record<string, string>> = {
  pBlockPrimary: 'retrial.test.ts: the counters do not tell what became of first tries',
  pBusyAtArrivalOfPrimary: 'retrial.test.ts',
  ...Object.fromEntries(
    Object.keys(chatsHeld).map((metric) => [metric, 'chatShares.test.ts: the counters know means of chats only']),
  ),
};

/** Metrics of simulated cases that are knowingly not compared, by case, with the reason. */
export const untestedMetrics: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> = {
  'pub-cc-mmcab': {
    meanWaitServedPlusNothing: 'the source does not say over which contacts it averages, and gives no interval',
  },
};

/** Models whose cases are compared with closed forms only. */
export const formulaModels: Readonly<Record<string, string>> = {
  'M/M/c': 'published tables of a formula; the same model is simulated in the erlang-c cases',
  'M/M/c+M': 'as above, erlang-a',
  'M/M/c/c': 'as above, erlang-b',
  'M/M/c/K': 'as above, mmck',
  'M/M/c/K+M': 'as above, mmck',
  'M/M/c/c inverse': 'asks a formula back',
  'M/M/c inverse': 'asks a formula back',
  'M/M/c staffing': 'asks a formula back',
  'M/M/c+M staffing': 'asks a formula back',
  'M/M/c staffing (real-valued servers)': 'asks a formula back, with parts of an agent',
  'M/M/50 vs M/M/50+M': 'two formulas side by side',
  'limited processor sharing = M/M/3 population': 'a distribution of numbers, which is no KPI',
};

/** Cases that are compared with nothing, with the reason. */
export const notCompared: Readonly<Record<string, string>> = {
  'tv-01-d3': 'staffing drops interrupt contacts: for information only',
};
