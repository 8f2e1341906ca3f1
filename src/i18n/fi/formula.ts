import type { Messages } from '../en';
import { Formats } from '../format';

const f = new Formats('fi');

/** See the English words for what each stands for. */
export const formula: Messages['formula'] = {
  title: 'Simulointi ja kaava',
  ofFormula: 'kaava',
  ofSimulation: 'simuloitu',
  apart: 'ero keskivirheinä',
  agrees: 'Kaavan tulos mahtuu simuloinnin epävarmuuteen.',
  differs: (p) => `Ero on ${f.number(p.errors, 2)} keskivirhettä.`,
  because: 'Ne eroavat, koska kaava ei tiedä, että',
  nothingToSay: 'Mikään tällä jaksolla ei riko kaavan oletuksia.',
  none: 'Tälle jaksolle ei sovi mikään kaava.',
  reasons: {
    timeVarying: 'volyymi tai miehitys vaihtuu jaksosta toiseen',
    carryOver: 'edellisen jakson jono siirtyy tälle',
    handlingNotExponential: 'käsittelyajat eivät ole eksponenttijakautuneita',
    dayVariability: 'kokonaiset päivät ovat ennustettua vilkkaampia tai hiljaisempia',
    sharedAgents: 'samat asiakaspalvelijat hoitavat muitakin yhteydenottotyyppejä',
    severalTypes: 'asiakaspalvelijat palvelevat useaa yhteydenottotyyppiä',
    balking: 'osa sulkee heti, kun kukaan ei ole vapaana',
    lines: 'linjoja on rajallisesti',
    unstable: 'työtä on enemmän kuin ehditään tehdä, joten tasapainotilaa ei ole',
  },
};
