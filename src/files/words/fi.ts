import type { HeaderWords } from './headerWords';

/** Column names as Finnish reports and this app write them. */
export const fi: HeaderWords = {
  interval: {
    start:
      'jakson alku, jakso, alkuaika, aloitusaika, aikaleima, pvm, päivä, päiväys, päivämäärä, klo, kello, kellonaika, aika, alku, puolituntinen, vartti, tunti',
    end: 'jakson loppu, loppuaika, päättymisaika, loppu',
    queue:
      'jono, jonon nimi, jono tai yhteydenottotyyppi, yhteydenottotyyppi, palvelujono, palvelu, palvelulinja, linja, osaaminen, taito, kampanja',
    offered:
      'tarjotut, tarjottu, tarjotut puhelut, saapuneet, saapuneet puhelut, saapuneet yhteydenotot, tulleet, tulleet puhelut, puhelut, puhelumäärä, puheluita, yhteydenotot, kontaktit, volyymi, määrä',
    answered:
      'vastatut, vastattu, vastatut puhelut, vastatut yhteydenotot, palvellut, käsitellyt, käsitellyt puhelut, hoidetut',
    abandoned:
      'luopuneet, luopunut, luopuneet puhelut, luovuttaneet, keskeyttäneet, hylätyt, hylätyt puhelut, menetetyt, menetetyt puhelut',
    answeredWithin: 'kynnysajassa vastatut, tavoiteajassa vastatut, palvelutasossa vastatut',
    serviceLevel: 'palvelutaso, palvelutaso %, palvelutasoprosentti, palveluaste',
    aht: 'keskimääräinen käsittelyaika, käsittelyaika, käsittelyaika ka, ka käsittelyaika, keskikäsittelyaika',
    talk: 'keskimääräinen puheaika, puheaika, puheaika ka, keskipuheaika',
    hold: 'keskimääräinen pitoaika, pitoaika',
    wrap: 'keskimääräinen jälkityöaika, jälkityöaika, jälkityö, jälkikäsittelyaika, jälkikäsittely',
    asa: 'keskimääräinen vastausaika, vastausaika, vastausaika ka, keskimääräinen odotusaika, keskimääräinen jonotusaika',
    maxWait: 'pisin odotus, pisin odotusaika, pisin jonotusaika, suurin odotusaika',
    staff: 'asiakaspalvelijat, asiakaspalvelijoita, agentit, henkilömäärä, henkilöstö',
  },
  log: {
    id: 'puhelun tunnus, puhelutunnus, tunniste, tunnus, puhelu',
    start:
      'saapumisaika, saapui, puhelun alku, alkuaika, aloitusaika, aikaleima, pvm, päivä, päiväys, päivämäärä, klo, kello, kellonaika, aika',
    ivr: 'aika valikossa, valikkoaika',
    entered: 'tuli jonoon, jonoon tulo, jonoon saapumisaika',
    queue: 'jono, jonon nimi, jono tai yhteydenottotyyppi, yhteydenottotyyppi, palvelu, palvelulinja, linja, kampanja',
    channel: 'kanava, asiointikanava, yhteydenottokanava, kanavan tyyppi, mediatyyppi, median tyyppi, jonon tyyppi',
    outcome: 'lopputulos, tulos, tila',
    abandoned: 'luopunut, luopui, hylätty',
    answered: 'vastattu',
    direction: 'suunta, puhelun suunta',
    wait: 'odotus, odotusaika, odotti, jonotus, jonotusaika',
    talk: 'puheaika, puhelun kesto, puhe',
    hold: 'pitoaika, pito',
    wrap: 'jälkityö, jälkityöaika, jälkikäsittely, jälkikäsittelyaika',
    response: 'vastausaika palveluaikana, ensimmäinen vastaus palveluaikana',
    inTime: 'määräajassa, vastattu määräajassa',
    handle: 'käsittelyaika, kesto',
    agent: 'asiakaspalvelija, agentti, käsittelijä',
    team: 'tiimi, ryhmä',
    invited: 'kutsuttu kyselyyn, kysely lähetetty',
    rating: 'tyytyväisyys, asiakastyytyväisyys, arvosana, csat arvosana',
    recommend: 'suosittelu, suositteluhalukkuus, suositteluarvosana',
    ease: 'helppous, asioinnin helppous',
    solvedAtFirst: 'ratkesi kerralla, ratkesi ensimmäisellä yhteydenotolla',
    complaint: 'reklamaatio, valitus',
    complaintMade: 'reklamaatio tehty, valitus tehty',
    complaintHandled: 'reklamaatio käsitelty, valitus käsitelty',
    complaintSettled: 'reklamaatio sovittu, reklamaatio ratkaistu',
    complaintFast: 'reklamaatioon vastattu ajoissa',
    disputed: 'riita, riitautettu',
    points: 'laatupisteet, laatuarvosana',
    accurate: 'sisältö oikein, oikea sisältö',
    criticalFree: 'ei kriittistä virhettä',
    uninterrupted: 'ei keskeytetty',
    sale: 'kauppa, myynti, myyty',
    saleValue: 'kaupan arvo, myynnin arvo, tilauksen arvo, liikevaihto',
  },
};
