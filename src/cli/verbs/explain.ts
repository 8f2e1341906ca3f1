import { makingOf } from '../../analysis/lens';
import { needsInLog } from '../../files/missing';
import { logNeedsSentence } from '../../i18n/logNeeds';
import { isKpiKey, isOfLive, kpiStatus } from '../../kpi/kpis';
import type { Variant } from '../../kpi/variants';
import { variantsOf } from '../../kpi/variants';
import type { CatalogueEntry, Group } from '../../model/catalogue';
import { catalogue } from '../../model/catalogue';
import { loadCatalogueWords } from '../../model/catalogue/words/load';
import { citationsOf } from '../../model/citations';
import { kpiDirection, kpiFacts, kpiUnit } from '../../model/kpiFacts';
import { kpiName, namesOf } from '../../model/kpiNames';
import { loadDefinitions } from '../../model/definitions/load';
import { restsOn } from '../../model/assumptions/dependence';
import { mechanismKeys } from '../../model/assumptions/mechanisms';
import { show } from '../../model/errors';
import { articles, mentionsOf } from '../../model/lens/articles';
import { guardsOf } from '../../model/lens/guards';
import type { LensWords } from '../../model/lens/load';
import { loadLensWords } from '../../model/lens/load';
import { findIn, findKpi, suggestKpis } from '../findKpi';
import { InputError } from '../io';
import type { Verb } from '../verb';
import type { Words } from '../words';
import { loadWords } from '../words';

/** Says what a KPI is. */
export const explain: Verb = {
  name: 'explain',
  takes: '[KPI]',
  summary: 'definition, formula, variants, guard, articles and source of a KPI; without one, a list of all',
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
    const found: Entry | undefined = findKpi(asked) ?? findIn(besideCatalogue(), asked);
    if (!found) {
      const near = suggestKpis(asked).map((one) => `  ${one.key} (${one.id}) ${one.names[words.language]}`);
      const flaw = `KPI must name a known KPI, got ${show(asked)}`;
      throw new InputError(near.length > 0 ? [`${flaw}. Did you mean`, ...near] : [flaw]);
    }
    const entry: Entry = { ...found, ...(await loadCatalogueWords(words.language))(found) };
    const definitions: Readonly<Record<string, string>> = await loadDefinitions(words.language);
    const definition = definitions[entry.key] ?? null;
    const lens = await loadLensWords(words.language);
    io.out(
      json
        ? `${JSON.stringify(entryDocument(entry, definition, words, lens))}\n`
        : entryText(entry, definition, words, lens),
    );
  },
};

/** A figure of the catalogue, or one of those that Floorwalk shows beside it, which have no number, formula or source there. */
type Entry = Omit<CatalogueEntry, 'id' | 'group'> & { id: string | null; group: Group | null };

const besideCatalogue = (): Entry[] =>
  Object.entries(kpiFacts)
    .filter(([key]) => !catalogue.some((entry) => entry.key === key))
    .map(([key, facts]) => {
      const texts = { aka: '', formula: '', rollUp: '', edge: '', source: '', typical: '' };
      return { id: null, key, group: null, ...texts, ...facts, names: namesOf(key) };
    });

const brief = (entry: Entry, { language }: Words) => ({
  id: entry.id,
  key: entry.key,
  name: entry.names[language],
  group: entry.group,
  unit: kpiUnit(entry.key),
  simulated: isSimulated(entry.key),
});

const isSimulated = (key: string): boolean => kpiStatus(key) !== 'notYet';
/** How it rolls up; of figures of speed also that over several contact types they are of live work. */
function rollUpText({ key, rollUp }: Entry, { messages, formats }: Words): string {
  // Where the catalogue has nothing of it, the lens says it in full sentences.
  const full = rollUp === '' && isKpiKey(key);
  const made = full ? messages.lens.making[makingOf(key)] : rollUp;
  if (!isOfLive(key)) return made;
  return formats.sentences([full ? made : `${made}${messages.data.stop}`, messages.glossary.live]);
}

/** What a unit is called; one that has no words is its own. */
function unitText(key: string, { messages }: Words): string {
  const units: Readonly<Record<string, string>> = messages.glossary.units;
  return units[kpiUnit(key)] ?? kpiUnit(key);
}

const variantName = (variant: Variant, words: Words, lens: LensWords): string =>
  typeof variant === 'string' ? kpiName(variant, words.language) : lens.variants[variant.id];

const guardName = (kpi: string, words: Words, lens: LensWords): string =>
  (lens.variants as Readonly<Record<string, string>>)[kpi] ?? kpiName(kpi, words.language);

/** The other ways to count what goes by its name. */
const otherVariants = ({ key }: Entry): Variant[] => variantsOf(key).filter((variant) => variant !== key);

const findingText = (id: string | undefined, lens: LensWords): string | null =>
  id === undefined ? null : (lens.findings as Readonly<Record<string, string>>)[id];

const entryDocument = (entry: Entry, definition: string | null, words: Words, lens: LensWords) => ({
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
  variants: otherVariants(entry).map((variant) => ({
    key: typeof variant === 'string' ? variant : null,
    name: variantName(variant, words, lens),
    direction: typeof variant === 'string' ? kpiDirection(variant) : entry.direction,
    simulated: typeof variant !== 'string' || isSimulated(variant),
  })),
  fromLog: needsInLog(entry.key),
  restsOn: isKpiKey(entry.key) ? restsOn(entry.key, mechanismKeys) : null,
  guards: guardsOf(entry.key).map(({ kpi, why }) => ({
    key: kpi,
    name: guardName(kpi, words, lens),
    why: lens.guards[why],
  })),
  articles: mentionsOf(entry.key).map(({ id, article, quote, verdict, finding }) => ({
    publisher: articles[article].publisher,
    language: articles[article].language,
    quote,
    says: lens.mentions[id] ?? null,
    verdict,
    finding: findingText(finding, lens),
  })),
});

function listText(words: Words): string {
  const { glossary } = words.messages;
  const rows = catalogue.map((entry) => [
    `${entry.id.padEnd(5)} ${entry.key}`,
    `${entry.names[words.language]}${isSimulated(entry.key) ? '' : ` (${glossary.notYet})`}`,
  ]);
  const width = Math.max(...rows.map(([left]) => left.length));
  return `${rows.map(([left, right]) => `${left.padEnd(width)}  ${right}`).join('\n')}\n`;
}

/** Its variants, its guard, and what articles say. */
function lensText(entry: Entry, words: Words, lens: LensWords): string[] {
  const { lens: t } = words.messages;
  const { colon, comma } = words.formats;
  const head = (text: string): string => `${text}${colon.trimEnd()}`;
  const variants = otherVariants(entry).map((variant) => {
    const direction = typeof variant === 'string' ? kpiDirection(variant) : entry.direction;
    return `  ${variantName(variant, words, lens)}${direction === entry.direction ? '' : ` (${t.otherWay[direction]})`}`;
  });
  const guards = guardsOf(entry.key).map(
    ({ kpi, why }) => `  ${guardName(kpi, words, lens)}${colon}${lens.guards[why]}`,
  );
  const passages = mentionsOf(entry.key).flatMap(({ id, article, quote, verdict, finding }) => {
    const { publisher, language } = articles[article];
    const found = findingText(finding, lens);
    return [
      `  ${t.article({ publisher, language: t.languages[language] })}${comma}${t.verdicts[verdict]}`,
      `    «${quote}»`,
      ...(lens.mentions[id] === undefined ? [] : [`    ${lens.mentions[id]}`]),
      ...(found === null ? [] : [`    → ${found}`]),
    ];
  });
  return [
    ...(variants.length > 0 ? ['', head(t.variants), ...variants] : []),
    '',
    ...(guards.length > 0 ? [head(t.guard), ...guards] : [`${t.guard}${colon}${t.noGuard}`]),
    '',
    ...(passages.length > 0 ? [head(t.articles), ...passages] : [`${t.articles}${colon}${t.noArticles}`]),
  ];
}

/** Which mechanisms it would rest on where they are on. */
function restsText(kpi: string, { messages, formats }: Words): string[] {
  const { assumptions: t } = messages;
  const { directly, through } = restsOn(kpi, mechanismKeys);
  const line = (name: string, keys: typeof directly): string[] =>
    keys.length === 0 ? [] : [`  ${name}${formats.colon}${keys.map((key) => t.names[key]).join(formats.comma)}`];
  const lines = [...line(t.restsDirectly, directly), ...line(t.restsThrough, through)];
  return lines.length === 0 ? [] : ['', `${t.restsWhereOn}${formats.colon.trimEnd()}`, ...lines];
}

function entryText(entry: Entry, definition: string | null, words: Words, lens: LensWords): string {
  const { glossary } = words.messages;
  const { colon } = words.formats;
  const facts: [string, string][] = [
    [glossary.formula, entry.formula],
    [glossary.unit, unitText(entry.key, words)],
    [glossary.direction, glossary.directions[entry.direction]],
    [glossary.rollUp, rollUpText(entry, words)],
    [glossary.edge, entry.edge],
    [glossary.aka, entry.aka],
    [glossary.typical, entry.typical],
    [words.messages.data.fromLog.title, logNeedsSentence(needsInLog(entry.key), words.messages, words.formats)],
    [glossary.source, entry.source],
  ];
  const citations = citationsOf(entry).map(({ tag, title, addresses }) => [
    `  [${tag}] ${title}`,
    ...addresses.map((a) => `    ${a}`),
  ]);
  const shown = facts.filter(([, text]) => text !== '' && text !== '—').map(([term, text]) => `${term}${colon}${text}`);
  return [
    entry.names[words.language],
    `${entry.id === null ? '' : `${entry.id} · `}${entry.key} · ${glossary[kpiStatus(entry.key)]}`,
    ...(definition === null ? [] : ['', definition]),
    '',
    ...shown,
    ...citations.flat(),
    ...(isKpiKey(entry.key) ? restsText(entry.key, words) : []),
    ...lensText(entry, words, lens),
    '',
  ].join('\n');
}
