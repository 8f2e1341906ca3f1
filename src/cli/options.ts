import { parseArgs } from 'node:util';
import type { Flaw } from '../model/errors';
import { describeFlaw, show } from '../model/errors';
import type { Language } from '../model/language';
import { isLanguage, languages } from '../model/language';
import { InputError } from './io';

/** An option of a verb. */
export interface Option {
  type: 'string' | 'boolean';
  /** Several of it are allowed. */
  multiple?: boolean;
  /** How the value is written in the help, `N`. */
  value?: string;
  help: string;
}
export type Options = Readonly<Record<string, Option>>;

/** Options that every verb has. */
export const commonOptions: Options = {
  json: { type: 'boolean', help: 'one JSON document on standard output' },
  lang: { type: 'string', value: 'en|vi|fi|zh', help: 'language of names and sentences (en)' },
  help: { type: 'boolean', help: 'this text' },
};

interface NumberRule {
  atLeast?: number;
  atMost?: number;
  above?: number;
  whole?: boolean;
}

/**
 * The arguments of a verb. Readers collect flaws instead of throwing, so that one message names them all; `check` throws
 * them.
 */
export class Arguments {
  readonly positionals: readonly string[];
  private readonly lines: string[] = [];
  private readonly values: Map<string, string[]>;

  constructor(args: readonly string[], options: Options) {
    this.values = new Map();
    const positionals: string[] = [];
    const config = Object.fromEntries(
      Object.entries(options).map(([name, { type }]) => [name, { type, multiple: true }]),
    );
    const { tokens } = parseArgs({
      args: [...args],
      options: config,
      strict: false,
      allowPositionals: true,
      tokens: true,
    });
    for (const token of tokens) {
      if (token.kind === 'positional') positionals.push(token.value);
      if (token.kind !== 'option') continue;
      const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
      const path = token.rawName;
      if (!option) this.flaw({ path, rule: 'known', param: 'option' });
      else if (option.type === 'string' && token.value === undefined) this.flaw({ path, rule: 'notEmpty' });
      else if (option.type === 'boolean' && token.value !== undefined)
        this.flaw({ path, rule: 'type', param: 'without a value', value: show(token.value) });
      else this.put(token.name, token.value ?? '', option);
    }
    this.positionals = positionals;
  }

  private put(name: string, value: string, { type, multiple }: Option): void {
    const before = this.values.get(name);
    if (!before) this.values.set(name, [value]);
    else if (multiple) before.push(value);
    // Of two values one would go unheard; a switch that is on twice is on.
    else if (type === 'string')
      this.problem(`--${name} must be given once only, got ${show(before[0])} and ${show(value)}`);
  }

  has(name: string): boolean {
    return this.values.has(name);
  }

  /** All values of an option that may be given several times. */
  all(name: string): readonly string[] {
    return this.values.get(name) ?? [];
  }

  text(name: string): string | undefined {
    const value = this.values.get(name)?.[0];
    if (value === '') this.flaw({ path: `--${name}`, rule: 'notEmpty' });
    return value;
  }

  /** A number within bounds; undefined when it is not given or wrong. */
  number(name: string, rule: NumberRule = {}): number | undefined {
    const text = this.values.get(name)?.[0];
    return text === undefined ? undefined : this.readNumber(`--${name}`, text, rule);
  }

  /** As {@link number}; not given is a flaw. */
  required(name: string, rule: NumberRule = {}): number {
    if (!this.has(name)) this.flaw({ path: `--${name}`, rule: 'missing' });
    return this.number(name, rule) ?? NaN;
  }

  readNumber(path: string, text: string, { atLeast, atMost, above, whole }: NumberRule): number | undefined {
    const written = text.trim().replace('−', '-');
    // Number() would read 0x2 and 0b1, too.
    const x = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(written) ? Number(written) : NaN;
    const flaw = (rule: Flaw['rule'], param?: number | string): undefined => {
      const value = Number.isFinite(x) ? show(x) : show(text);
      this.flaw({ path, rule, value, ...(param === undefined ? {} : { param: String(param) }) });
    };
    if (!Number.isFinite(x)) return flaw('type', 'a number');
    if (whole && !Number.isInteger(x)) return flaw('whole');
    if (atLeast !== undefined && x < atLeast) return flaw('atLeast', atLeast);
    if (above !== undefined && x <= above) return flaw('above', above);
    if (atMost !== undefined && x > atMost) return flaw('atMost', atMost);
    return x;
  }

  /** Positional arguments by their names; too few or too many are flaws. */
  positional(names: readonly string[], most = names.length): readonly string[] {
    names.slice(this.positionals.length).forEach((path) => this.flaw({ path, rule: 'missing' }));
    for (const extra of this.positionals.slice(most))
      this.problem(
        `there must be no argument${names.length > 0 ? ` after ${names.join(' ')}` : ''}, got ${show(extra)}`,
      );
    return this.positionals;
  }

  language(): Language {
    const value = this.values.get('lang')?.[0] ?? 'en';
    if (isLanguage(value)) return value;
    this.flaw({ path: '--lang', rule: 'oneOf', param: languages.join(', '), value: show(value) });
    return 'en';
  }

  flaw(flaw: Flaw): void {
    this.problem(describeFlaw(flaw));
  }

  /** A flaw that no rule has words for. */
  problem(line: string): void {
    this.lines.push(line);
  }

  /** @throws InputError with every flaw found so far */
  check(): void {
    if (this.lines.length > 0) throw new InputError(this.lines);
  }
}
