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
  sharedAlone:
    'Nämä asiakaspalvelijat hoitavat muitakin yhteydenottotyyppejä. Kaava antaa heidät kaikki tälle tyypille yksin: sen tulos on paras mahdollinen tapaus, eikä simulointia voi verrata siihen.',
  nothingMeasured: 'Tällä jaksolla ei mitattu mitään: kukaan ei ottanut yhteyttä, tai jakso kuuluu alkulämmittelyyn.',
  averageQueue: 'Jonossa olevat',
  busyAgents: 'Varatut asiakaspalvelijat',
  neverSettles: 'ei tasaannu koskaan',
  unstable: (p) =>
    `Työtä tulee ${f.decimals(p.load, 2)} erlangia, asiakaspalvelijoita on ${f.integer(p.agents)} eikä kukaan luovu: jono kasvaa loputtomasti, joten odotuksella ei ole keskiarvoa eikä vastattujen osuus tasaannu. Tarvitaan vähintään ${f.integer(p.needed)} asiakaspalvelijaa.`,
  reasons: {
    timeVarying: 'volyymi tai miehitys vaihtuu jaksosta toiseen',
    carryOver: 'edellisen jakson jono siirtyy tälle',
    shortInterval: 'jakso on liian lyhyt tai liian pian alun jälkeen, jotta jono ehtisi tasaantua',
    handlingNotExponential: 'käsittelyajat eivät ole eksponenttijakautuneita',
    dayVariability: 'kokonaiset päivät ovat ennustettua vilkkaampia tai hiljaisempia',
    replayedArrivals: 'yhteydenotot toistetaan oikeasta lokista eikä arvota',
    sharedAgents: 'samat asiakaspalvelijat hoitavat muitakin yhteydenottotyyppejä',
    routing: 'osa asiakaspalvelijoista ottaa näitä vasta odotuksen jälkeen tai vain, kun muita on vapaana',
    returns: 'asiakkaat palaavat: luovuttuaan jonosta tai koska asia ei ratkennut',
    transfers: 'yhteydenottoja siirretään, joten yksi palvellaan kahdessa osassa',
    lines: 'linjoja on rajallisesti',
    severalAtOnce: 'asiakaspalvelijat hoitavat näitä monta rinnakkain',
    turns: 'asiakkaat miettivät vastausten välillä, ja heille pidetään paikka',
    shifts: 'asiakaspalvelijat tulevat vuoroihin: he pitävät taukoja ja voivat olla poissa tai myöhässä',
    shrinkage: 'osa palkatuista on pois, joka päivälle arvottuna',
    loadEffect: 'käsittelyajat riippuvat siitä, kuinka kuormitettu tiimi on ollut',
    waitEffect: 'yhteydenotto kestää sitä kauemmin, mitä kauemmin asiakas on odottanut',
    beforeQueue: 'ennen jonoa tai jonossa on valikko, vääriä numeroita tai tiedotteita',
    ringing:
      'puhelin soi ennen kuin asiakaspalvelija vastaa: kaavassa se on käsittelyaikaa, jonka aikana kukaan ei luovu, ja odotus päättyy siihen, kun soiminen alkaa',
    longWaits:
      'pitkällä odotuksella on seurauksia: kanava suljetaan, pyydetään kärsivällisyyttä tai soitetaan takaisin',
    unstable: 'työtä on enemmän kuin ehditään tehdä, joten tasapainotilaa ei ole',
  },
};
