import type { Grid } from '../calendar';
import { isDeferred, isOutbound } from '../channel';
import type { Patience } from '../distribution';
import type { Flaw } from '../errors';
import { show } from '../errors';
import type { Scenario } from '../scenario';

/** What a scenario names and what was found wrong with it so far; the rules that its parts have in common. */
export class Check {
  readonly flaws: Flaw[] = [];
  readonly types: ReadonlySet<string>;
  readonly deferredTypes: ReadonlySet<string>;
  readonly outboundTypes: ReadonlySet<string>;
  readonly teams: ReadonlySet<string>;
  readonly trunks: ReadonlySet<string>;
  readonly shifts: ReadonlySet<string>;

  constructor(
    s: Scenario,
    readonly grid: Grid,
  ) {
    this.types = this.unique('types', s.types);
    this.deferredTypes = new Set(s.types.filter((t) => isDeferred(t.channel)).map(({ id }) => id));
    this.outboundTypes = new Set(s.types.filter((t) => isOutbound(t.channel)).map(({ id }) => id));
    this.teams = this.unique('teams', s.teams);
    this.trunks = this.unique('trunks', s.trunks);
    this.shifts = this.unique('shifts', s.shifts ?? []);
  }

  add(path: string, rule: Flaw['rule'], value: unknown, param?: string): void {
    this.flaws.push(
      param === undefined ? { path, rule, value: show(value) } : { path, rule, param, value: show(value) },
    );
  }

  missing(path: string): void {
    this.flaws.push({ path, rule: 'missing' });
  }

  /** So many entries as the horizon has intervals, unless it says otherwise. */
  sized(path: string, values: readonly unknown[] | undefined, entries = this.grid.intervals): void {
    if (values && values.length !== entries) this.add(path, 'length', values.length, String(entries));
  }

  known(path: string, id: string | undefined, ids: ReadonlySet<string>, noun: string): void {
    if (id !== undefined && !ids.has(id)) this.add(path, 'known', id, noun);
  }

  knownType(path: string, id: string | undefined): void {
    this.known(path, id, this.types, 'contact type');
  }

  ascending(path: string, values: readonly number[]): void {
    const at = values.findIndex((value, i) => i > 0 && value < values[i - 1]);
    if (at >= 0) this.add(`${path}[${at}]`, 'ascending', values[at]);
  }

  duration(path: string, d: Patience | undefined): void {
    if (d?.family === 'empirical') {
      this.ascending(`${path}.p`, d.p);
      this.ascending(`${path}.seconds`, d.seconds);
      this.sized(`${path}.seconds`, d.seconds, d.p.length);
    }
    if (d?.family === 'uniform' && d.max < d.min) this.add(`${path}.max`, 'atLeast', d.max, `${d.min} s`);
  }

  private unique(path: string, items: readonly { id: string }[]): ReadonlySet<string> {
    const seen = new Set<string>();
    items.forEach((item, i) => {
      if (seen.has(item.id)) this.add(`${path}[${i}].id`, 'unique', item.id);
      seen.add(item.id);
    });
    return seen;
  }
}
