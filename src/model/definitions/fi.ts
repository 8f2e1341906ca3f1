import type { Definitions } from './en';

/** Finnish. */
export const fi: Definitions = {
  offered: 'Jonoon tulleet yhteydenotot, laskettuna sille jaksolle, jolla ne saapuivat.',
  answered: 'Yhteydenotot, jotka pääsivät asiakaspalvelijalle.',
  abandoned: 'Yhteydenotot, joissa asiakas sulki luurin jonottaessaan.',
  abandonRate: 'Kuinka moni sadasta saapuneesta sulki luurin jonottaessaan; lyhyet luopumiset ovat mukana.',
  shortAbandons:
    'Yhteydenotot, jotka katkesivat niin pian, ettei kukaan olisi ehtinyt vastata: alle 5 sekunnissa, ellet aseta muuta rajaa.',
  missedRate: 'Kuinka moni sadasta saapuneesta jäi vastaamatta, syystä riippumatta.',
  answerRate: 'Kuinka moni sadasta saapuneesta pääsi asiakaspalvelijalle.',
  blockedRate: 'Kuinka moni sadasta yrityksestä torjuttiin, koska kaikki linjat olivat varattuja.',
  offeredLoad: 'Saapuva työ ilmaistuna asiakaspalvelijoina, jotka tekisivät sitä tauotta.',
  serviceLevel: 'Aikarajassa vastattujen osuus kaikista saapuneista; jokainen luurin sulkenut lasketaan menetetyksi.',
  serviceLevelNetOfShortAbandons: 'Aikarajassa vastattujen osuus saapuneista, kun heti luurin sulkeneet jätetään pois.',
  serviceLevelAbandonsNeutral:
    'Aikarajassa vastattujen osuus, kun ennen aikarajaa luopuneet jätetään pois; myöhemmin luopuneet lasketaan menetetyiksi.',
  serviceLevelOfAnswered: 'Ajoissa vastattujen osuus vastatuista; ei huomioi luopuneita, joten luku imartelee.',
  serviceLevelRemovedWithin: 'Aikarajassa jonosta poistuneiden osuus, vastattiinpa heille tai ei.',
  asa: 'Kuinka kauan vastatut yhteydenotot odottivat keskimäärin.',
  averageWaitOfAbandoned: 'Kuinka kauan luopuneet olivat odottaneet keskimäärin.',
  averageWait: 'Kuinka kauan kaikki yhteydenotot odottivat keskimäärin, vastattiinpa niihin tai ei.',
  maxWait: 'Pisin aika, jonka kukaan odotti, vastattiinpa hänelle tai ei.',
  waitPercentiles:
    'Odotus, jota annettu osuus vastatuista yhteydenotoista ei ylittänyt, kaikki päivät yhdessä: yhdeksän kymmenestä odotti enintään P90:n verran. Odotukset, jotka eivät ole täysiä sekunteja, lasketaan sekunnin (yli 10 minuutin odotukset 10 sekunnin) luokissa, ja arvo interpoloidaan luokan sisällä.',
  shareWaitingOver: 'Aikarajaa kauemmin odottaneiden osuus kaikista, vastattiinpa heille tai ei.',
  longestWaitKept: 'Niiden päivien osuus, joina kukaan ei odottanut rajaa kauemmin.',
  intervalsInTarget:
    'Niiden jaksojen osuus, joilla palvelutaso täytti tavoitteen; jaksot ilman yhteydenottoja jätetään pois.',
  probabilityOfWait:
    'Niiden yhteydenottojen osuus, jotka jonottivat yli 0 sekuntia tai jonottavat yhä; heti luopunut ei jonottanut.',
  aht: 'Aika, jonka asiakaspalvelija käyttää keskimäärin vastattuun yhteydenottoon: puhe, pito ja jälkityö.',
  talkTime: 'Keskimääräinen keskusteluaika vastattua yhteydenottoa kohti.',
  holdTime: 'Keskimääräinen pitoaika vastattua yhteydenottoa kohti.',
  wrapTime: 'Keskimääräinen jälkityö vastattua yhteydenottoa kohti; se sitoo asiakaspalvelijan, ei asiakasta.',
  inConversationResponse:
    'Kuinka kauan asiakas odottaa chatissa asiakaspalvelijan seuraavaa viestiä keskimäärin; ensimmäistä vastausta ei lasketa mukaan.',
  contactsPerAgentHour: 'Vastatut yhteydenotot asiakaspalvelijan vuorotuntia kohti.',
  agentDay: 'Yhden asiakaspalvelijan päivä: vastatut yhteydenotot, puheaika ja vuorossa oltu aika.',
  occupancy:
    'Osuus ajasta, jonka asiakaspalvelijat olivat varattuina yhteydenottoihin, kun mukaan lasketaan valmiina odotettu aika.',
  utilisation: 'Osuus palkallisesta ajasta, jonka asiakaspalvelijat olivat varattuina yhteydenottoihin.',
  availability: 'Osuus vuoroajasta, jonka asiakaspalvelijat olivat valmiina ja vapaina.',
  freshIssues:
    'Asiat, jotka asiakkaat toivat ensimmäisen kerran; uudet yritykset ja toistuvat yhteydenotot eivät kasvata lukua.',
  completed: 'Vastatut yhteydenotot, jotka asiakaspalvelija hoiti loppuun eikä siirtänyt eteenpäin.',
  talkTimePerCustomer:
    'Puheaika yhtä asiaa kohti, kaikki siihen liittyvät yhteydenotot yhteensä; jokainen asia lasketaan yhdeksi asiakkaaksi.',
  fcr: 'Kuinka moni sadasta asiasta, joihin vastattiin, ratkesi ensimmäisellä vastatulla yhteydenotolla, siirrettiinpä sitä tai ei; sitä ennen kesken jääneitä yrityksiä ei lasketa. Asia ei ratkennut, jos asiakas palaa siihen, oli se kuinka myöhään tahansa, myös simulaation päätyttyä.',
  fcrNet: 'Sama yhteydenotoista, joita ensimmäinen asiakaspalvelija ei siirtänyt.',
  firstAttemptResolution:
    'Kuinka moni sadasta asiasta ratkesi ilman, että asiakkaan piti yrittää uudelleen: kukaan ei luovuttanut eikä palannut.',
  repeatRate: 'Ratkaisematta jääneistä asioista tulleet uudet yhteydenotot sataa vastattua kohti.',
  failureRepeatRatio:
    'Ratkaisematta jääneet yhteydenotot ja niistä tulleet uudet sataa vastattua kohti: epäonnistuminen lasketaan kahdesti, kun asiakas palaa.',
  contactsPerResolution: 'Kuinka monta yhteydenottoa ratkaistu asia keskimäärin vaati.',
  resolutionRate: 'Kuinka moni sadasta asiasta ratkesi ennen simulaation loppua, eikä niihin palattu.',
  resolvedSameDay: 'Kuinka moni sadasta asiasta ratkesi sinä päivänä, jona se tuli.',
  timeToResolution:
    'Keskimääräinen aika ensimmäisestä yrityksestä ratkaisseen yhteydenoton loppuun. Avoimet asiat eivät ole mukana, joten todellinen aika on pidempi.',
  backlog: 'Asiat, jotka ovat jakson lopussa auki: ne odottavat yhä, tai asiakas palaa myöhemmin.',
  oldestOpen: 'Kuinka kauan vanhin vielä avoin asia on ollut auki jakson lopussa.',
  reopenRate:
    'Kuinka moneen sadasta ratkenneesta asiasta palataan, myös jakson jälkeen: ne eivät olleetkaan ratkenneet.',
  brokenOff: 'Kuinka moni sadasta vastatusta yhteydenotosta katkaistiin, jotta puheaika pysyi enimmäisajassa.',
  closedContacts:
    'Kuinka moni otti yhteyttä suljettuun aikaan ja torjuttiin; heitä ei lasketa saapuneisiin eikä menetettyihin.',
  droppedContacts:
    'Yhteydenotot, jotka olivat jonossa ovien sulkeutuessa ja katkaistiin skenaarion mukaisesti. Ne ovat saapuneita mutta vastaamatta jääneitä, joten ne lasketaan menetetyiksi ja palvelutasoa vastaan, mutta kukaan ei luopunut: luopumisia ne eivät ole.',
  ringTime:
    'Aika, jonka asiakaspalvelijan puhelin soi ennen vastausta, vastattua yhteydenottoa kohti. Ei kuulu käsittelyaikaan; asiakaspalvelija on varattu, joten aika näkyy kuormitusasteessa. Yhteydenottotyyppi kertoo, lasketaanko se odotukseen.',
  staffedHours: 'Tunnit, jotka asiakaspalvelijat olivat vuorossa, varattuina tai vapaina.',
  staffingCost: 'Vuorotunnit kertaa tunnin kustannus.',
  dials: 'Puhelut, jotka keskus on soittanut kampanjoissaan, vastattuja tai ei.',
  connectRate: 'Osuus soitoista, joihin joku vastasi; vastaaja ei ole vastaus.',
  rightPartyContacts: 'Keskustelut sen henkilön kanssa, jota kampanja tavoitteli: jokainen päättää tietueensa.',
  dialerDropRate:
    'Osuus vastatuista soitoista, joille ei löytynyt vapaata asiakaspalvelijaa 2 sekunnissa ja jotka keskus katkaisi.',
  listPenetration: 'Osuus listan tietueista, joiden oikea henkilö on tavoitettu.',
  talkMinutesPerHour: 'Puheen ja jälkityön minuutit vuorotuntia kohti, saapuvat ja lähtevät yhdessä.',
  fcrSurvey: 'Osuus kyselyn vastauksista, joiden mukaan asia ratkesi ensimmäisellä yhteydenotolla.',
  csatMean: 'Kyselyyn vastanneiden arvioiden keskiarvo asteikolla 1–5.',
  csat: 'Osuus kyselyn vastauksista, joissa arvio on 4 tai 5.',
  netSatisfaction: 'Arvion 4 tai 5 antaneiden osuus vähennettynä arvion 1 tai 2 antaneiden osuudella.',
  nps: 'Suositteluun 9 tai 10 antaneiden osuus vähennettynä niiden osuudella, jotka antoivat 0–6.',
  ces: 'Osuus kyselyn vastauksista, joiden mukaan asiointi oli helppoa, 5–7 seitsemästä.',
  surveyResponseRate: 'Osuus niistä, joilta pyydettiin arvio ja jotka antoivat sen.',
  agentCsat: 'Osuus kyselyn vastauksista, joissa arvio on 4 tai 5, yhden asiakaspalvelijan yhteydenotoista.',
  complaintRatePerCustomer:
    'Osuus kaikista aktiivisista asiakkaista, jotka valittivat ainakin kerran mitatulla jaksolla; mukana ovat myös ne, jotka eivät ole ottaneet yhteyttä. Edellyttää asiakaskantaa.',
  complaintRatePerContact: 'Osuus vastatuista yhteydenotoista, jotka koskivat valitusta.',
  complaintsResolvedFirstTime: 'Osuus ensimmäistä kertaa käsitellyistä valituksista, jotka ratkesivat silloin.',
  complaintsFastResponse:
    'Osuus valituksista, joihin vastattiin nopeaksi katsotussa ajassa; mukana ovat nekin, joihin ei vastattu koskaan.',
  disputes: 'Valitukset, jotka eivät ratkenneet ensimmäisellä käsittelyllä ja riitautettiin.',
};
