import type { Messages } from '../../en';

/** See the English words for what each stands for. */
export const customers: Messages['outcomes']['customers'] = {
  groups: {
    base: 'Asiakaskunta',
    intent: 'Miksi asiakkaat lähtevät',
    worth: 'Asiakkaan arvo',
    touches: 'Mitä oma-aloitteiset yhteydenotot tekevät',
  },
  fields: {
    active: { label: 'Asiakkaita', why: 'Jakson alussa.' },
    acquiredPerMonth: { label: 'Uusia asiakkaita', why: 'Kuukaudessa.' },
    baselineChurn: {
      label: 'Lähtee joka tapauksessa',
      why: 'Osuus asiakkaista, jotka lähtevät kuukaudessa muista syistä: hinta, tuote, muutto. Suurin osa poistumasta on tätä.',
    },
    actedUpon: {
      label: 'Aikeista toteutuu',
      why: 'Osuus lähtöaikeista, jotka toteutuvat kuukauden aikana. 0: palvelu ei vaikuta kehenkään.',
    },
    intentAfterOne: { label: 'Aikoo lähteä yhden yhteydenoton jälkeen', why: 'Kun se ratkaisi asian.' },
    intentAfterSeveral: { label: 'Aikoo lähteä usean jälkeen', why: 'Ennen kuin asia ratkesi.' },
    intentUnresolved: { label: 'Aikoo lähteä, kun asia jää ratkeamatta', why: 'Tai kun ei saanut palvelua.' },
    revenuePerMonth: { label: 'Liikevaihto', why: 'Asiakkaalta kuukaudessa.' },
    marginPerMonth: {
      label: 'Kate',
      why: 'Asiakkaalta kuukaudessa, ennen palvelun kustannuksia; enintään liikevaihto.',
    },
    discountPerMonth: {
      label: 'Diskonttokorko',
      why: 'Kuukaudessa: myöhemmin saatu raha on tämän verran vähemmän arvoista.',
    },
    purchasesPerMonth: { label: 'Ostoja', why: 'Asiakkaalta kuukaudessa, kun kukaan ei soita.' },
    purchaseValue: { label: 'Yksi osto', why: 'Sen liikevaihto; se on liikevaihdossa, ei yhteydenottojen myynnissä.' },
    touchGain: { label: 'Ostoja lisää enintään', why: 'Kampanjan soittojen ansiosta, asiakasta ja kuukautta kohti.' },
    touchScale: { label: 'Soittoja kahteen kolmannekseen siitä', why: '1 − 1/e lisästä.' },
    touchMost: { label: 'Soittoja, jotka eivät ärsytä', why: 'Tämän yli jokainen maksaa ostoja.' },
    touchLoss: { label: 'Ostoja vähemmän jokaisesta yli', why: 'Oletus kuten kaikki nämä: julkaistua tietoa ei ole.' },
  },
  units: { month: '/ kk' },
  results: {
    title: 'Asiakkaat',
    read: (p) => `Kuukaudessa lähtee ${p.churn}, heistä ${p.service} palvelun takia.`,
    aria: 'Asiakkaat kuukaudessa: ketkä tulevat ja ketkä lähtevät',
    start: 'Alussa',
    acquired: 'Uusia',
    anyway: 'Lähtee joka tapauksessa',
    service: 'Lähtee palvelun takia',
    net: 'Muutos',
    end: 'Kuukauden jälkeen',
    kind: 'Asiakkaat',
    count: 'Määrä',
    interval: '95 %:n luottamusväli',
    month: 'Kuukausi, jossa jokaisen asian käy kuten simuloituina päivinä.',
  },
};
