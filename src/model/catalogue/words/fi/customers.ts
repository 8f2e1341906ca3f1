import type { Words } from '../words';
import { byResponses, ci, noData, ratio, sum } from './phrases';

/** Perception, complaints, quality, loyalty, money and telesales. */
export const customers = {
  csatMean: {
    formula: 'Σ pisteet / vastaukset',
    rollUp: byResponses,
    edge: `0 vastausta → ${noData}; järjestysasteikko`,
    aka: 'tyytyväisyys 1–5',
    source: '[S3] 1–5 tähteä',
  },
  csat: {
    formula: '#(4; 5)/vastaukset',
    rollUp: `${byResponses}; ${ci}`,
    edge: 'SQM laskee vain ylimmän luokan: muunna',
    aka: 'CSAT, tyytyväisyysprosentti',
    typical: '86 % maailmalla [ZD-CSI]; ylin luokka 68–81 % toimialoittain [SQM-IND]',
    source: '[CSAT-DEF]; COPC ≥ 85 % T2B, ≤ 5 % B2B (toissijainen lähde) [LI-COPC]',
  },
  ratingDistribution: {
    formula: 'kunkin luokan osuus',
    rollUp: byResponses,
    aka: 'erittäin positiivinen … erittäin huono',
  },
  netSatisfaction: {
    rollUp: byResponses,
    edge: 'kuten painettu (ei neutraaleja) = 2P − 100',
    aka: 'tyytyväisten ja tyytymättömien P − D',
  },
  nps: {
    rollUp: `${byResponses}; SE = 100·√((p+d−(p−d)²)/n)`,
    edge: 'n < 30: näytä vain väli',
    aka: 'suositteluindeksi, suositteluhalukkuus',
    typical: '33 maailmalla 2014 [ZD-NPS]; muut soittajat 45, valittavat −16 [SQM-CMP]',
    source: '[CYB] varianssi suljetussa muodossa',
  },
  ces: {
    formula: 'helppouden 1–7 keskiarvo tai % 5–7',
    rollUp: byResponses,
    edge: 'CES 1.0 pisteytettiin toisin päin: kerro versio',
    aka: 'CES, asiakkaan kokema vaiva',
    typical:
      '96 % paljon vaivaa nähneistä ja 9 % vähän vaivaa nähneistä oli vähemmän uskollisia [CEB] (menetelmää arvosteltu [QATC])',
  },
  surveyResponseRate: {
    formula: 'vastaukset / kutsut',
    rollUp: ratio,
    aka: 'vastausaste',
    typical: 'oletus 10–20 %',
    source: 'mallin parametri',
  },
  agentCsat: {
    formula: 'CSAT asiakaspalvelijan yhteydenotoista',
    rollUp: `asiakaspalvelijoittain, kutistettu estimaatti + ${ci}`,
    edge: 'n < 30 → ”ei erotettavissa”',
    aka: 'asiakaspalvelijan saama arvosana',
  },
  complaintRatePerCustomer: {
    formula: 'eri asiakkaat, joilla ≥ 1 valitus / aktiiviset asiakkaat',
    rollUp: 'eri asiakkaat / eri asiakkaat',
    edge: 'jakso on kerrottava: täällä mitattu aika',
    aka: 'reklamoivien osuus asiakkaista',
    source: '[S0]; [VNPT] < 0,25 kirjallista valitusta 100 asiakasta kohti 3 kuukaudessa',
  },
  complaintRatePerContact: {
    formula: 'valitusyhteydenotot / käsitellyt',
    rollUp: ratio,
    edge: 'riippuu siitä, miten valitus määritellään',
    aka: 'reklamaatioprosentti',
    typical: '14 % (asiakkaan määrittelemänä)',
    source: '[SQM-CMP] 14 % soittajista pitää puheluaan valituksena; keskukset uskovat < 5 %',
  },
  complaintsResolvedFirstTime: {
    formula: 'ensimmäisellä käsittelyllä ratkenneet valitukset / valitukset',
    rollUp: ratio,
    edge: `0 valitusta → ${noData}`,
    aka: 'kerralla ratkaistut reklamaatiot',
  },
  complaintsFastResponse: {
    formula: 'ajassa T ensivastauksen saaneet valitukset / valitukset',
    rollUp: ratio,
    edge: `0 valitusta → ${noData}; [S0] jättää T:n avoimeksi: kerro se`,
    aka: 'nopea vastaaminen',
    source: '[VNPT] 100 % vastattu 2 työpäivässä',
  },
  disputes: {
    formula: 'riidaksi edenneet valitukset; osuus = / valitukset',
    rollUp: sum,
    edge: `harvinainen tapahtuma: Poisson-${ci}`,
    aka: 'riitatapaukset',
    typical: '1–5 % valittajista [GOOD]',
    source: '[S0]; 1–5 % etenee johdolle/pääkonttoriin [GOOD]',
  },
  qualityScore: {
    formula: 'Σ hyväksyttyjen kohtien painot / Σ painot, otoksen yhteydenotoista',
    rollUp: `otoksella painotettu; kerro n, ${ci}, arvioijan vaikutus`,
    edge: `5 arviota 5:stä hyväksytty → 95 %:n ${ci} 57–100 %`,
    aka: 'QA-pisteet, esihenkilön arvio',
    typical: 'tavallisesti 4–10 puhelua/asiakaspalvelija/kk [OTTO]; ≥ 2/viikko [BPA]',
  },
  criticalErrorFree: {
    formula: 'yhteydenotot ilman kriittistä virhettä / arvioidut',
    rollUp: `suhde + ${ci}`,
    edge: 'asiakkaan, liiketoiminnan ja säännösten kannalta kriittiset virheet pidetään erillään',
    aka: 'virheettömyysaste',
    source: '[COPC] CX-standardin luvut (teksti ei saatavilla: määritelmä oppikirjasta)',
  },
  qualitySamplingError: {
    edge: '278 puhelua 1000:sta antaa ±5 95 %:n tasolla [BPA]; 1080 antaa ±3 [MCI]',
    aka: 'virhemarginaali',
  },
  listening: {
    formula: 'otoksen yhteydenotot ilman keskeytystä / otos',
    rollUp: `suhde + ${ci}`,
    aka: 'kuuntelutaito',
  },
  agentIndex: {
    formula:
      'Σ w_j·z_j asiakaspalvelijan kutistetuista vaikutuksista (FCR, CSAT, QA, vakioitu AHT, työvuoron noudattaminen)',
    rollUp: 'asiakaspalvelijoittain, ≥ kuukaudelta; empiirinen Bayes -kutistus ρ = σ_b²/(σ_b²+σ_w²/n)',
    edge: 'näytä sijoitusväli; älä koskaan aseta järjestykseen, jos luotettavuus on alle 0,7',
    aka: 'henkilökohtainen suoritus',
    source: 'empiirinen Bayes -kutistus, oppikirja',
  },
  churn: {
    formula: 'jakson alun asiakkaista jaksolla lähteneet / asiakkaat alussa',
    rollUp: 'yhdistetään riskinä: 1−Π(1−c_m)',
    edge: `(alku − loppu)/alku on nettovähennys, ei poistuma; vain kestotilauksille; alku = 0 → ${noData}`,
    aka: 'CCR, churn, vaihtuvuus (asiakkaat)',
    typical: 'vuodessa 16,2 % (yrityspalvelut) … 37,1 % (media) [PW-Zuora]; 5 % B2B / 7,05 % B2C [RECURLY]',
    source: '[S3]; [PW] ei yleispätevää keskiarvoa',
  },
  retention: {
    formula: '1 − poistuma (sama joukko); ilman sopimusta: seuranta-ajassa uudelleen ostavien osuus',
    rollUp: 'asiakasjoukoittain',
    edge: 'vaatii pitkän seuranta-ajan',
    aka: 'retentio',
  },
  netCustomerGrowth: {
    formula: '(hankitut − menetetyt)/alussa',
    rollUp: 'summa',
    aka: 'asiakkaiden nettolisäys',
  },
  clvEffect: {
    rollUp: 'asiakkaiden keskiarvo',
    edge: 'm = kate jaksossa, r = pysyvyys jaksossa, i = diskonttokorko; r→1+i hajaantuu: aseta katto',
    aka: 'CLV',
    source: 'oppikirja (Guptan–Lehmannin muoto)',
  },
  touchFrequency: {
    formula: 'oma-aloitteiset yhteydenpidot / aktiiviset asiakkaat / jakso',
    rollUp: ratio,
    edge: 'hyöty vähenee ja ärsytys kasvaa: kymmenen soittoa vuodessa tuotteesta, jota ei halua → ei vastaa enää [FI-QD]',
    aka: 'hoitokontaktit asiakasta kohti',
  },
  costPerContact: {
    formula: 'toiminnan kokonaiskustannus / käsitellyt yhteydenotot',
    edge: 'kiinteät kulut laskevat lukua, kun yhteydenotot toistuvat: näytä aina ratkaisun kustannuksen rinnalla',
    aka: 'puhelun hinta, kontaktin hinta',
    typical:
      '£6,26 saapuvaa puhelua kohti, Britannia 2023-24 [CTB]; puhelin 8–15, sähköposti 5–8, chat 3–5 USD (toimittajan sanasto, heikko näyttö)',
  },
  costPerTicketOpened: {
    formula: 'tuen kustannus / jaksolla avatut tiketit',
    edge: `mukana myös ratkaisemattomat tiketit; kampanjoiden rinnalla ${noData}: soittojen kulut eivät kuulu millekään tiketille`,
    aka: 'tikettikustannus',
  },
  costPerResolution: {
    formula: 'tuen kustannus / ratkenneet asiat',
    edge: `ratkenneet = 0 → ${noData}; kampanjoiden rinnalla ${noData}`,
    aka: 'ratkaisun hinta',
  },
  costPerCustomer: {
    formula: 'tuen kustannus / aktiiviset asiakkaat',
    rollUp: 'Σ/keskimääräinen asiakaskanta',
  },
  costToRevenue: {
    formula: 'tuen kustannus / liikevaihto',
    edge: `liikevaihto ≤ 0 → ${noData}`,
    typical: '10 % [S3], siellä ilman lähdettä',
    source: '[S3] tavoite < 10 %',
  },
  costToProfit: {
    formula: 'tuen kustannus / liikevoitto ennen tuen kustannusta',
    edge: `voitto ≤ 0 → ${noData}`,
  },
  revenuePerCall: {
    formula: 'kohdistettu liikevaihto / käsitellyt (tai RPC)',
    aka: 'myynti puhelua kohti',
  },
  revenuePerHour: {
    formula: 'kohdistettu liikevaihto / asiakaspalvelijoiden palkalliset (tai kirjautuneet) tunnit',
    aka: 'tuntimyynti',
  },
  conversionRate: {
    formula:
      'kaupat / (myyvien kampanjoiden tavoitetut oikeat henkilöt + vastatut yhteydenotot, joissa voidaan ostaa, kustakin viimeinen osuus)',
    edge: `ei ketään, joka voisi ostaa → ${noData}; muut pohjat (tarjoukset, soitot) antavat muita osuuksia; ei ole siirtoprosentti`,
    aka: 'pull-prosentti, kauppaprosentti, hit rate',
    typical:
      '1 kauppa 3:sta … 1 kauppa 15:stä keskustelusta [INTEL]; 12,85 % oma lista, 8,21 % ulkoinen lista, lähteenä DMA 2012 [INTEL]',
  },
  dials: {
    formula: 'lähtevien yritysten määrä',
    rollUp: 'summa',
    edge: `ei kampanjaa → ${noData}; soitto lasketaan jaksolle, jolla sen tietue otettiin käsittelyyn`,
    aka: 'soitot, yritykset',
  },
  connectRate: {
    formula: 'vastatut yritykset / soitot',
    edge: `ei soittoja → ${noData}; katkaistu mutta vastattu soitto on vastattu; vastaaja ei ole: ”yhteys ≠ tavoittaminen” [CONV]`,
    aka: 'vastaus-% (lähtevät), tavoitettavuusprosentti',
    typical: '5–15 % [PROS]',
    source: '[PROS] vastaus → tavoittaminen → yhteys → keskustelu',
  },
  rightPartyContacts: {
    formula: 'RPC / soitot (tai / vastatut)',
    edge: `ei kampanjaa → ${noData}; väärä henkilö on vastaus, mutta ei oikean henkilön tavoittaminen`,
    aka: 'RPC, päättäjäkontaktit',
    typical: '65 soittoa → 12 keskustelua päättäjän kanssa = 18,5 % [INTEL]; keskusteluaste 2,3 % 2026 [PROS]',
  },
  dialerDropRate: {
    formula: 'vastatut, joille ei asiakaspalvelijaa 2 s kuluessa / vastatut',
    rollUp: 'Σ/Σ säännösten mukaisen ajan yli',
    edge: `ei vastattuja → ${noData}; kampanjoittain, liukuvasti`,
    aka: 'hylätyt lähtevät, häiriöpuhelut',
    typical: '≤ 3 %',
    source: '[DIAL] Yhdysvallat: 2 s, < 3 %; Britannian Ofcom < 3 %; [AWS-OB] soittotahdin tavoite',
  },
  salesPerHour: {
    formula: 'kaupat / asiakaspalvelijatunnit',
    aka: 'SPH, kaupat/tunti',
  },
  listPenetration: {
    formula: 'loppuun käsitellyt tietueet / tietueet',
    edge: `ei listaa → ${noData}; tietue, jonka yritykset on käytetty, ei ole loppuun käsitelty; jakson osasta lasketaan sen osuus`,
    aka: 'listan peitto',
  },
  talkMinutesPerHour: {
    formula: 'Σ puhe+ACW / kirjautuneet tunnit',
    edge: `ketään ei vuorossa → ${noData}; soiminen, esikatselu ja pito eivät ole puhetta; yhtäaikaiset chatit lasketaan yksitellen`,
    aka: 'puheminuutit tunnissa',
    typical: '40–57',
    source: '[DIAL] käsin ≈ 40 min/t, ennakoiva jopa 57',
  },
} satisfies Words;
