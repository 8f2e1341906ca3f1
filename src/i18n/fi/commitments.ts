import type { Messages } from '../en';
import { Formats } from '../format';

const f = new Formats('fi');

/** See the English words for what each stands for. */
export const commitments: Messages['commitments'] = {
  ambiguities: {
    serviceLevelVariant: (p) =>
      `Tulkittu palvelutasoksi ${p.variant}. Sopimuksissa tarkoitetaan usein tasoa A (kaikista saapuneista): lisää silloin ”(palvelutaso A)”.`,
    countAbandoned: () =>
      'Myös luopuneet lasketaan, sen mukaan kuinka kauan he odottivat. Kirjoita ”yksikään vastattu puhelu”, jos heitä ei lasketa.',
    implied100: () => 'Prosenttia ei annettu, joten luku on 100 %: jokainen puhelu.',
    impliedComparator: (p) => `Lauseessa ei ole sanaa ”alle” tai ”vähintään”; tulkittu ${p.op}.`,
    everyNotAverage: () =>
      'Tulkittu jokaiseksi puheluksi, ei keskiarvoksi. Kirjoita ”keskimäärin”, jos tarkoitat keskiarvoa.',
    averageOfAnswered: () => 'Tulkittu keskimääräiseksi vastausajaksi: vain vastatut puhelut lasketaan.',
    percentOfWhat: () => 'Lause ei kerro, mistä prosentti lasketaan; tulkittu osuudeksi puheluista.',
    grossAbandonment: () => 'Lyhyet luopumiset lasketaan mukaan: osuus on kaikista saapuneista.',
    missedAsUnanswered: () => 'Vastaamatta jääneet arvioidaan vastausprosentista. Estyneet puhelut eivät ole mukana.',
    shareOfWaits: () =>
      'Tulkittu osuudeksi kaikista puheluista, vastatuista ja luopuneista, jotka odottivat enintään näin kauan (palvelutaso E).',
    assumedPercent: (p) => `Luvulla ${f.number(p.value)} ei ole yksikköä; tulkittu prosentiksi.`,
    assumedSeconds: (p) => `Luvulla ${f.number(p.value)} ei ole yksikköä; tulkittu sekunneiksi.`,
    thousands: (p) => `”${p.written}” on tulkittu luvuksi ${f.number(p.value)}.`,
    answeredOrReplied: () => 'Tulkittu puheluihin vastaamiseksi, ei viesteihin vastaamiseksi.',
    impliedAnswered: () => 'Lause ei kerro, mitä tuossa ajassa tapahtuu; luettu vastaamiseksi.',
    timeAsDays: () => '”Ajasta” on tulkittu osuudeksi päivistä.',
    scopeGuessed: (p) => `Tulkittu lupaukseksi, joka koskee vain kohdetta ${p.name}.`,
    fcrKnown: () =>
      'Luetaan sen mukaan, mitä jokaisesta yhteydenotosta tiedetään: ensimmäinen vastattu ratkaisi asian, eikä asiakas palannut. Kyselyssä annettu vastaus on eri tunnusluku (asiakkaan ilmoittama ratkaisuaste).',
    sameDayCalendar: () =>
      'Sama kalenteripäivä kuin ensimmäinen yritys; asia lasketaan päivälle, jona se tuli ensi kerran.',
    sameDayOrDaytime: () => '”白天” voi tarkoittaa samaa päivää tai päiväaikaa; luettiin samaksi päiväksi.',
    arisenThatDay: () =>
      '”Trong ngày” voi kertoa, milloin asia syntyy tai milloin se ratkaistaan; luettiin ratkaistuksi samana päivänä.',
    openHoursOnly: () => 'Vain aukioloaika lasketaan: kello seisoo, kun ovet ovat kiinni.',
    daysOfHours: () => 'Luetaan tunteina ensimmäisestä yrityksestä, vuorokausi 24 tuntina, ei kalenteripäivinä.',
    costOfPeriod: () =>
      'Kaikki toimintakulut lasketaan saman ajan tuloihin tai katteeseen; arvioidaan päivittäin, ellei muuta aikaa mainita.',
    monthAsPeriod: () => 'Kuukausi arvioidaan koko suunnitelmajaksona.',
    complaintsOfContacts: () =>
      'Luetaan valituksia koskevien osuutena vastatuista yhteydenotoista; asiakasta kohti se on eri tunnusluku.',
    conversionNotTransfer: () => 'Luetaan yhteydenottojen kaupaksi muuttumisena, ei puhelujen siirtämisenä.',
  },
  problems: {
    empty: () => 'Kirjoita lupaus lauseena.',
    notUnderstood: (p) => `Tätä kohtaa ei ymmärretty: ”${p.fragment}”.`,
    noMetric: () =>
      'Lause ei kerro, mitä luvataan: odotusta, vastattujen osuutta, luopumista, käsittelyaikaa, kuormitusastetta …',
    severalMetrics: (p) => `Vain yksi lupaus kerrallaan: ”${p.fragment}” on toinen.`,
    metricNotYetSimulated: (p) => `Floorwalk tuntee mittarin ”${p.kpi}”, mutta ei osaa vielä arvioida sitä lupauksena.`,
    missingTimeLimit: () => 'Palvelutaso tarvitsee aikarajan, esimerkiksi ”20 sekunnissa”.',
    missingDuration: () => 'Kuinka kauan? Anna aika, esimerkiksi ”1 minuutti”.',
    missingPercent: () => 'Kuinka paljon? Anna prosentti, esimerkiksi ”5 %”.',
    wrongUnit: (p) => `Kohdassa ”${p.fragment}” on tälle lupaukselle väärä yksikkö.`,
    outOfRange: (p) => `Arvon ”${p.fragment}” on oltava väliltä 0–100 %.`,
    negative: (p) => `”${p.fragment}” on alle nollan: osuus tai aika on vähintään 0.`,
    emptyRange: (p) => `Välin ”${p.fragment}” on kuljettava pienemmästä suurempaan.`,
    tooManyNumbers: (p) => `Ei käy ilmi, mihin ”${p.fragment}” liittyy.`,
    severalWindows: (p) => `Arviointijaksoja on kaksi; toinen on ”${p.fragment}”.`,
    ambiguousScope: (p) => `”${p.fragment}” voi tarkoittaa useampaa yhteydenottotyyppiä tai tiimiä.`,
    unknownScope: (p) => `Yhteydenottotyyppiä tai tiimiä nimeltä ”${p.fragment}” ei ole.`,
    missingNumber: () => 'Kuinka paljon? Anna luku, esimerkiksi ”30”.',
    costOfWhat: () =>
      'Kustannus mitä kohti? Sano ”tuloista”, ”voitosta”, ”yhteydenottoa kohti”, ”ratkaisua kohti” tai ”asiakasta kohti”.',
    beyondLimits: (p) => `”${p.fragment}”: luvun on oltava ${f.number(p.least)}–${f.number(p.most)}.`,
    contradiction: (p) => `”${p.fragment}” on ristiriidassa muun lauseen kanssa.`,
  },
};
