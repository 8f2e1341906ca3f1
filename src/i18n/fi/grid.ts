import type { Messages } from '../en';
import { Formats } from '../format';
import { pluralIn } from '../plural';

const f = new Formats('fi');
const plural = pluralIn('fi');
const cells = (n: number): string => plural(n, { one: `${f.integer(n)} solu`, other: `${f.integer(n)} solua` });

/** See the English words for what each stands for. */
export const grid: Messages['grid'] = {
  label: 'Volyymit, käsittelyajat ja henkilöstö jaksoittain',
  cell: (p) => `${p.time}, ${p.row}, ${p.value}`,
  emptyCell: (p) => `${p.time}, ${p.row}, tyhjä`,
  selected: (p) => `${cells(p.cells)} valittu`,
  pasted: (p) => `${cells(p.cells)} liitetty`,
  filled: (p) => `${cells(p.cells)} täytetty`,
  cleared: (p) => `${cells(p.cells)} tyhjennetty`,
  copied: (p) => `${cells(p.cells)} kopioitu`,
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
  collapse: (p) => `Sulje rivi ${p.row}`,
  expand: (p) => `Avaa rivi ${p.row}`,
  keys: 'Nuolet siirtävät, Enter muokkaa, Esc peruu, Shift ja nuolet valitsevat, Ctrl+D täyttää alas, Ctrl+R oikealle, Delete tyhjentää. Ensimmäisen solun vasemmalla puolella on rivin nimi: Enter avaa sen, välilyönti taittaa.',
};
