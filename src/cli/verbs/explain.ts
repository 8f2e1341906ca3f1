import { isKpiKey, isOfLive } from '../../kpi/kpis';
import type { CatalogueEntry } from '../../model/catalogue';
import { catalogue } from '../../model/catalogue';
import { kpiUnit } from '../../model/kpiFacts';
import { loadDefinitions } from '../../model/definitions/load';
import { show } from '../../model/errors';
import type { Source } from '../../model/sources';
import { sources } from '../../model/sources';
import { findKpi, suggestKpis } from '../findKpi';
import { InputError } from '../io';
import type { Verb } from '../verb';
import type { Words } from '../words';
import { loadWords } from '../words';

/** Says what a KPI is. */
export const explain: Verb = {
  name: 'explain',
  takes: '[KPI]',
  summary: 'definition, formula and source of a KPI; without one, a list of all',
  options: {},
  notes: ['KPI is a key (serviceLevel), an id (K14) or a name in any of the four languages.'],
  async run(args, io) {
    const words = await loadWords(args.language());
    args.check();
    const json = args.has('json');
    const asked = args.positionals.join(' ');
    if (asked === '') {
      io.out(json ? `${JSON.stringify({ kpis: catalogue.map((entry) => brief(entry, words)) })}\n` : listText(words));
      return;
    }
    const entry = findKpi(asked);
    if (!entry) {
      const near = suggestKpis(asked).map((one) => `  ${one.key} (${one.id}) ${one.names[words.language]}`);
      const flaw = `KPI must name a known KPI, got ${show(asked)}`;
      throw new InputError(near.length > 0 ? [`${flaw}. Did you mean`, ...near] : [flaw]);
    }
    const definitions: Readonly<Record<string, string>> = await loadDefinitions(words.language);
    const definition = definitions[entry.key] ?? null;
    io.out(json ? `${JSON.stringify(entryDocument(entry, definition, words))}\n` : entryText(entry, definition, words));
  },
};

const brief = (entry: CatalogueEntry, { language }: Words) => ({
  id: entry.id,
  key: entry.key,
  name: entry.names[language],
  group: entry.group,
  unit: kpiUnit(entry.key),
  simulated: isKpiKey(entry.key),
});

/** What stands in square brackets in an entry, spelt out, in order of appearance. */
function citationsOf(entry: CatalogueEntry): (Source & { tag: string })[] {
  const tags = [...`${entry.source} ${entry.typical} ${entry.edge} ${entry.aka}`.matchAll(/\[([^\]]+)\]/g)].map(
    (m) => m[1],
  );
  return [...new Set(tags)].filter((tag) => Object.hasOwn(sources, tag)).map((tag) => ({ tag, ...sources[tag] }));
}

/** How it rolls up; of figures of speed also that over several contact types they are of live work. */
const rollUpText = ({ key, rollUp }: CatalogueEntry, { messages }: Words): string =>
  isOfLive(key) ? `${rollUp}. ${messages.glossary.live}` : rollUp;

const entryDocument = (entry: CatalogueEntry, definition: string | null, words: Words) => ({
  ...brief(entry, words),
  names: entry.names,
  definition,
  formula: entry.formula,
  direction: entry.direction,
  rollUp: rollUpText(entry, words),
  edge: entry.edge,
  aka: entry.aka,
  typical: entry.typical,
  source: entry.source,
  citations: citationsOf(entry),
});

function listText(words: Words): string {
  const { glossary } = words.messages;
  const rows = catalogue.map((entry) => [
    `${entry.id.padEnd(5)} ${entry.key}`,
    `${entry.names[words.language]}${isKpiKey(entry.key) ? '' : ` (${glossary.notYet})`}`,
  ]);
  const width = Math.max(...rows.map(([left]) => left.length));
  return `${rows.map(([left, right]) => `${left.padEnd(width)}  ${right}`).join('\n')}\n`;
}

function entryText(entry: CatalogueEntry, definition: string | null, words: Words): string {
  const { glossary } = words.messages;
  const status = isKpiKey(entry.key) ? glossary.simulated : glossary.notYet;
  const facts: [string, string][] = [
    [glossary.formula, entry.formula],
    [glossary.unit, kpiUnit(entry.key)],
    [glossary.direction, glossary.directions[entry.direction]],
    [glossary.rollUp, rollUpText(entry, words)],
    [glossary.edge, entry.edge],
    [glossary.aka, entry.aka],
    [glossary.typical, entry.typical],
    [glossary.source, entry.source],
  ];
  const citations = citationsOf(entry).map(({ tag, title, addresses }) => [
    `  [${tag}] ${title}`,
    ...addresses.map((a) => `    ${a}`),
  ]);
  const shown = facts.filter(([, text]) => text !== '' && text !== '—').map(([term, text]) => `${term}: ${text}`);
  return [
    entry.names[words.language],
    `${entry.id} · ${entry.key} · ${status}`,
    ...(definition === null ? [] : ['', definition]),
    '',
    ...shown,
    ...citations.flat(),
    '',
  ].join('\n');
}
