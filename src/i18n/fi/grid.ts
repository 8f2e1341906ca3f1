import type { Messages } from '../en';
import { Formats } from '../format';
import { pluralIn } from '../plural';
import { first } from './first';

const f = new Formats('fi');
const plural = pluralIn('fi');
const cells = (n: number): string => plural(n, { one: `${f.integer(n)} solu`, other: `${f.integer(n)} solua` });

/** See the English words for what each stands for. */
export const grid: Messages['grid'] = {
  ...first.grid,
  pasteTitle: 'Tarkista ennen liittämistä',
  pasteUnderstood: (p) =>
    `Tulkittu: ${plural(p.rows, { one: '1 rivi', other: `${f.integer(p.rows)} riviä` })}, ${plural(p.columns, { one: '1 sarake', other: `${f.integer(p.columns)} saraketta` })}.`,
  pasteRejected: (p) => `${cells(p.cells)} jäi ymmärtämättä. Korjaa tässä; mitään ei ole vielä liitetty.`,
  pasteBeyond: (p) => `${cells(p.cells)} jäisi taulukon ulkopuolelle.`,
  notANumber: (p) => `”${p.text}” ei ole luku`,
  notWhole: (p) => `”${p.text}” ei ole kokonaisluku`,
  tooSmall: (p) => `”${p.text}” on pienempi kuin ${p.least}`,
  tooLarge: (p) => `”${p.text}” on suurempi kuin ${p.most}`,
  closed: 'suljettu',
};
