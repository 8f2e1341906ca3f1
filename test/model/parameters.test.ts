import { describe, expect, it } from 'vitest';
import { experienceSchema } from '../../src/model/outcomes/experience';
import { complaintsSchema } from '../../src/model/outcomes/complaints';
import * as v from 'valibot';
import { loadMessages } from '../../src/i18n/load';
import { languages } from '../../src/model/language';
import { newRedial, newWaitEffect } from '../../src/model/newReturns';
import { isUnusual, parameterOf, parameters } from '../../src/model/parameters';

describe('the table of parameters', () => {
  it('has usual values within their ranges, each with a grade', () => {
    for (const [symbol, row] of Object.entries(parameters)) {
      expect(row.grade.length, symbol).toBeGreaterThan(0);
      expect(row.min, symbol).toBeLessThan(row.max);
      if (row.usual !== null) expect(isUnusual(row, row.usual), symbol).toBe(false);
    }
  });

  it('tells what a source says in every language: alike are names, with their year', async () => {
    const told = Object.values(parameters).flatMap(({ source }) => (source === undefined ? [] : [source]));
    const names = /^(?:\p{Lu}[\p{L}-]+(?:, )?)+ \(\d{4}\)$|^Emadi, Swaminathan$|^azcentral \(InTelegy, DMA\)$/u;
    const said = [...new Set(told.filter((source) => !names.test(source)))];
    expect(said.length).toBeGreaterThan(15);
    for (const language of languages) {
      const { sources } = (await loadMessages(language)).outcomes.panel;
      expect(Object.keys(sources).sort(), language).toEqual([...said].sort());
      for (const [english, text] of Object.entries(sources)) {
        expect(text === english, english).toBe(language === 'en');
        expect(text.match(/\d+/g), english).toEqual(english.match(/\d+/g));
      }
    }
  });

  it('is where the defaults of the format come from', () => {
    const e = v.parse(experienceSchema, {});
    const c = v.parse(complaintsSchema, {});
    const defaults: [symbol: string, value: number][] = [
      ['mu0', e.base],
      ['beta_u', e.unresolved],
      ['beta_rep', e.perRepeat],
      ['beta_t', e.perTransfer],
      ['beta_w', e.perWait],
      ['w0', e.waitToleranceSeconds],
      ['w_s', e.waitScaleSeconds],
      ['beta_h', e.perHoldMinute],
      ['beta_ab', e.perAbandon],
      ['sd_b', e.customerSd],
      ['sd_q', e.agentSd],
      ['rho_n', e.recommendCorrelation],
      ['s_i', e.invited],
      ['s', e.response],
      ['zeta', e.extremeBias],
      ['p_c0', c.fromStart],
      ['kappa_c', c.afterBadContact],
      ['phi_cmp', c.harderToSettle],
      ['d_c', c.dispute],
      ['T_c', c.fastSeconds],
    ];
    for (const [symbol, value] of defaults) expect(parameterOf(symbol)?.usual, symbol).toBe(value);
    const { perMinute, most } = newWaitEffect();
    expect([perMinute, most]).toEqual([parameterOf('g_w')?.usual, parameterOf('g_most')?.usual]);
    expect(defaults).toHaveLength(Object.keys(e).length + Object.keys(c).length);
  });

  it('has a reasoning for each assumption of its own, in every language', async () => {
    const own = ['r_c', 'p_balk', 'p_menu', 'p_accept', 'p_missed', 'odds_K'];
    for (const language of languages) {
      const { reasons } = (await loadMessages(language)).outcomes.panel;
      expect(Object.keys(reasons)).toEqual(own);
    }
    for (const symbol of own) expect(parameterOf(symbol)).toMatchObject({ grade: ['A'] });
    expect(newRedial().afterClosed).toBe(parameters.r_c.usual);
  });

  it('warns outside of what was seen, but never of a value that is off', () => {
    expect(isUnusual(parameters.beta_u, 0)).toBe(false);
    expect(isUnusual(parameters.beta_u, 0.5)).toBe(true);
    expect(isUnusual(parameters.beta_u, 1.95)).toBe(false);
    expect(parameterOf('nonsense')).toBeUndefined();
  });
});
