import type { Messages } from '../../en';

/** See the English words for what each stands for. */
export const panel: Messages['outcomes']['panel'] = {
  title: 'Mitä siitä seuraa',
  why: 'Mitä yhteydenotot tekevät asiakkaille ja liiketoiminnalle.',
  nothingReturns: 'Mikään tässä ei muuta sitä, kuka soittaa tai ketä palvellaan.',
  complaintsReturn:
    'Yksi asia tässä muuttaa sitä, kuka soittaa: vaikeammin ratkaistavat valitukset ratkeavat harvemmin, joten niiden asiakkaat palaavat useammin. Mikään muu tässä ei muuta sitä, kuka soittaa tai ketä palvellaan.',
  edit: 'Aseta seuraukset',
  grades: { S: 'mitattu', T: 'julkaistu malli', D: 'johdettu', A: 'oletus' },
  line: (p) => `Tavallisesti ${p.usual}, havaittu ${p.range}. ${p.equation}, ${p.rests}.`,
  lineNoUsual: (p) => `Havaittu ${p.range}. ${p.equation}, ${p.rests}.`,
  atLeast: (p) => `vähintään ${p.min}`,
  source: (p) => `Lähde: ${p.source}.`,
  sources: {
    '67 to 72 %: SQM Group, first-contact resolution and customer satisfaction by industry':
      '67–72 %: SQM Group, ensimmäisen yhteydenoton ratkaisuaste ja asiakastyytyväisyys toimialoittain',
    'SQM Group, first-contact resolution and customer satisfaction by industry':
      'SQM Group, ensimmäisen yhteydenoton ratkaisuaste ja asiakastyytyväisyys toimialoittain',
    'Zeltyn, Palm/Erlang-A lecture notes': 'Zeltyn, Palm/Erlang-A-luentomuistiinpanot',
    'SQM Group, intentions to leave (2022)': 'SQM Group, aikomus lähteä (2022)',
    '25 to 63 %: onholdinc.com, responsedesign.com': '25–63 %: onholdinc.com, responsedesign.com',
    '19 %: SQM Group, transfers': '19 %: SQM Group, puhelujen siirrot',
    '14 %: SQM Group, transfers': '14 %: SQM Group, puhelujen siirrot',
    'SQM Group, repeat call reasons': 'SQM Group, uudelleen soittamisen syyt',
    'SQM Group: satisfaction falls by 15 % with each repeat':
      'SQM Group: tyytyväisyys laskee 15 % jokaisesta uudesta soitosta',
    'SQM Group: transfers cost 12 points': 'SQM Group: siirto maksaa 12 pistettä',
    'Garcia et al. (2012): waits count, but little': 'Garcia ym. (2012): odotus vaikuttaa, mutta vähän',
    '14 % by customers’ own account: SQM Group': '14 % asiakkaiden oman arvion mukaan: SQM Group',
    'Goodman: about half complain to the front line': 'Goodman: noin puolet valittaa asiakaspalvelijalle',
    '1 to 5 % escalate: Goodman': '1–5 % etenee ylemmäs: Goodman',
    'second-hand: MetricNet': 'toissijainen lähde: MetricNet',
    '25 to 40 % with absence: Turnella, glossary': '25–40 % poissaolot mukaan lukien: Turnella, sanasto',
    '85 to 95 %': '85–95 %',
    'FM Outsource case: throughput falls at six chats': 'FM Outsourcen tapaus: läpäisy laskee kuudessa chatissa',
  },
  unusual: (p) => `Havaitun alueen ulkopuolella (${p.range}): suhtaudu tuloksiin varoen.`,
  assumed: (p) => `Tavallisesti ${p.usual}, mielekäs ${p.range}. Oletus, ei mitattu: ${p.why}.`,
  unusualAssumed: (p) => `Mielekkään alueen ulkopuolella (${p.range}): suhtaudu tuloksiin varoen.`,
  /** Why a value is assumed, where nobody published one; by symbol. */
  reasons: {
    r_c: 'julkaistua tietoa ei ole; suljettuna aikana tullut on käännytetty kuten varatulla linjalla, ja hänen oletetaan yrittävän yhtä usein uudelleen',
    p_balk:
      'heti katkaiseminen on mitattu vain vääristä numeroista (1–2 %); aseta se, jos lokissa on luopuneita, jotka odottivat 0 s',
    p_menu: 'yleistä lähdettä ei ole; käytä oman valikkosi osuutta niistä, jotka eivät tarvitse asiakaspalvelijaa',
    p_accept:
      'julkaistua tietoa ei ole; se riippuu ilmoitetusta odotuksesta ja tarjotusta ajasta, joten sen oletetaan olevan alle puolet',
    p_missed:
      'kylmiin soittoihin vastataan 5–50 prosentissa; soittoa pyytänyt odottaa sitä, joten oletetaan yksi viidestä',
    odds_K:
      'julkaistua tietoa ei ole; sen oletetaan olevan, mitä keskihajonnan verran paremmalla on keskitasoon nähden (e^0,25, noin 1,3), ja enintään mitä parhailla on (e^0,6)',
  },
  units: {
    s: 's',
    d: 'päivää',

    '1/month': 'kuukaudessa',
    '1/min': 'minuutissa',
    '1/yr': 'vuodessa',
    points: 'pistettä',
  },
  validity:
    'Tämä perustuu julkaistuihin korrelaatioihin, enimmäkseen pohjoisamerikkalaisilta toimittajilta: vertaa sillä suunnitelmia, älä pidä yksittäistä lukua ennusteena. Yhteydet on havaittu tavallisessa toiminnassa, kun asioista ratkeaa 60–80 % ja kuormitusaste on 60–95 %.',
  parts: {
    experience: {
      name: 'Kokemus',
      on: 'Yhteydenotot koetaan ja arvioidaan',
      why: 'Jokaisen vastatun yhteydenoton tyytyväisyys, suositteluhalu ja vaivattomuus sekä se, kuka vastaa kyselyyn.',
    },
    complaints: {
      name: 'Valitukset',
      on: 'Osa yhteydenotoista on valituksia',
      why: 'Alusta alkaen tai siksi, että yhteydenotto meni huonosti; ratkaistaan heti tai riitautetaan.',
    },
    quality: {
      name: 'Laatu',
      on: 'Yhteydenottoja kuunnellaan',
      why: 'Arvioijat pisteyttävät otoksen jokaisen asiakaspalvelijan yhteydenotoista.',
    },
    customers: {
      name: 'Asiakkaat',
      on: 'Asiakkaat pysyvät tai lähtevät',
      why: 'Miten asiakaskunta muuttuu sen mukaan, mitä asiakkaat kohtaavat.',
    },
    costs: {
      name: 'Kustannukset',
      on: 'Palvelu maksaa muutakin kuin palkat',
      why: 'Henkilösivukulut, televiestintä, työpisteet ja kaikki muu, mistä maksetaan.',
    },
  },
};
