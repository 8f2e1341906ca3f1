import type { Messages } from '../en';
import { Formats } from '../format';

const f = new Formats('fi');

/** See the English words for what each stands for. */
export const likeDemand: Messages['likeDemand'] = {
  title: 'Miehitys kysynnän mukaan',
  hint: 'Miehitys seuraa jakso jaksolta työtä, jonka tiimin yhteydenottotyyppien odotetaan tuovan, kokonaisina ihmisinä. Odottava työ jaetaan tasan päivän aukioloajalle; kampanjan lista ei ole mukana. Käyrää voi muokata edelleen.',
  by: 'Mitoitus',
  bys: {
    hours: 'henkilötunteja yhteensä',
    mean: 'henkilöitä keskimäärin',
    peak: 'henkilöitä huipussa',
    occupancy: 'kuormitusaste',
  },
  size: {
    hours: 'Henkilötunnit',
    mean: 'Henkilöitä keskimäärin',
    peak: 'Henkilöitä huipussa',
    occupancy: 'Kuormitusaste enintään',
  },
  least: 'Vähintään aukioloaikana',
  range: 'Milloin',
  ranges: { shown: 'näytettynä päivänä', all: 'kaikkina päivinä' },
  noWork: 'Näiden tyyppien ei odoteta tuovan yhteydenottoja tänä aikana.',
  result: (p) =>
    `${f.number(p.reached)} henkilötuntia kokonaisina ihmisinä, tavoite ${f.number(p.wanted)}. Odotettua työtä on ${f.number(p.work)} t: kuormitusaste ${f.percent(100 * p.occupancy)}.`,
  apply: 'Ota käyrä käyttöön',
};
