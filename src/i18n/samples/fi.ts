import type { SampleWords } from './words';
import { inWords } from './words';

const bankData =
  'Puheludata: ”Anonymous Bank”, keränneet Ilan Guedj ja Avishai Mandelbaum, Technion – Israelin teknillinen korkeakoulu (1999–2000); vapaasti käytettävissä, kun lähde mainitaan; tässä pseudonymisoituna.';

/** Finnish. */
export const sampleWords: SampleWords = {
  samples: {
    'bank-crisis-week': {
      name: 'Pankki, kriisiviikko',
      description:
        'Pankin puhelinpalvelu 1.8.1999 ja kuusi seuraavaa päivää puolitunneittain: paljonko puheluita tuli, kauanko ne kestivät, kauanko soittajat olivat valmiita odottamaan ja ketkä asiakaspalvelijat puhelut osoittavat olleen töissä. Katso onttoja pisteitä, jotka ovat se, mitä todella tapahtui, simuloitujen päivien harmailla vyöhykkeillä; maanantaita, jolloin kolme soittajaa kymmenestä luopuu, vaikka asiakaspalvelijat ovat kiinni työssä viisi tuntia kuudesta; ja jonoja, joilla on samat ihmiset: uudet asiakkaat menettävät puolet puheluistaan ja nettituki yli neljänneksen. Kokeile: anna maanantaille klo 10.00 kaksi asiakaspalvelijaa lisää, kysy, millä luopuneiden osuus pysyy alle 5 %:ssa, tai vertaa tavalliseen viikkoon.',
      acknowledgement: bankData,
    },
    'bank-normal-week': {
      name: 'Pankki, tavallinen viikko',
      description:
        'Pankin puhelinpalvelu 22.8.1999 ja kuusi seuraavaa päivää puolitunneittain: paljonko puheluita tuli, kauanko ne kestivät, kauanko soittajat olivat valmiita odottamaan ja ketkä asiakaspalvelijat puhelut osoittavat olleen töissä. Katso, miten paljon sama pankki hyötyy pienestä väljyydestä: kun asiakaspalvelijat ovat kiinni työssä kuusi tuntia kymmenestä eivätkä kahdeksaa, yli kaksi kertaa niin moneen puheluun vastataan 20 sekunnissa ja puheluita menetetään alle puolet siitä mitä ennen; ja katso puolitunteja, joista väkeä silti puuttuu ja joita mikään viikkokeskiarvo ei näytä. Kokeile: ota iltapäivältä yksi asiakaspalvelija pois tai vertaa kriisiviikkoon.',
      acknowledgement: bankData,
    },
    'blended-shop': {
      name: 'Monikanavainen kauppa',
      description:
        'Verkkokauppa yhden työviikon ajan: puheluita, chatteja ja sähköposteja, joihin vastataan työvuoroissa. Kaikki luvut ovat keksittyjä. Katso, miten sähköposti täyttää hiljaiset tunnit: kesken jäävä viesti siirretään sivuun, kun tulee puhelu, jota kukaan muu ei voi ottaa, joten kukaan ei ole kauan jouten ja useimpiin puheluihin vastataan silti heti; yöllä tullut odottaa aamua, ja sen kahdeksan tunnin lupaus kulkee aukioloajan mukaan. Katso chat-tiimiä, jossa jokaisella on kolme chattia ja jossa kirjoitetaan yhtä vastausta kerrallaan muiden asiakkaiden miettiessä tai odottaessa, ja lounasta, jolloin puolet vuorosta on poissa. Katso, mitä siitä seuraa: miltä yhteydenotot tuntuvat, kuka valittaa, kuka lähtee ja mitä kaikki maksaa. Kokeile: hoida yhtä chattia kerrallaan tai kuutta, anna sähköpostin valmistua ennen kuin puhelu otetaan, tai poista takaisinsoitto.',
    },
    'emergency-line': {
      name: 'Hätälinja',
      description:
        'Hätälinja, joka ei koskaan sulkeudu: kolme vuoroa päivässä, jotka menevät vaihdossa limittäin. Kaikki luvut ovat keksittyjä. Katso lupausta, jonka mukaan yhdeksään hätäpuheluun kymmenestä vastataan kymmenessä sekunnissa: se pitää lähes joka päivä, mutta ei joka tunti. Heikoin hetki ei ole vilkkain: se on kello kuusi illalla, kun puolet iltavuorosta syö ja moni yhä soittaa, ja päivän keskiarvo peittää sen. Kiireelliset mutta vähemmän pakottavat puhelut väistyvät hätäpuheluiden tieltä ja odottavat sen sijaan. Ensimmäinen päivä on lämmittelyä, jota ei mitata, sillä viikon alkaessa kukaan ei ole vielä yövuorossa. Kokeile: vaadi lupausta joka puolitunnilta tai siirrä iltavuoron ruokataukoa kahdella tunnilla.',
    },
    'sales-floor': {
      name: 'Puhelinmyynti',
      description:
        'Puhelinmyynti yhden työviikon ajan: sisään tulevia tilauksia ja lista asiakkaista, joille soitetaan tarjouksesta. Kaikki luvut ovat keksittyjä. Katso, miten tilaustiimi soittaa listaa aina kun kukaan ei soita sille, mutta pitää yhden vapaana, ja miten puhelinmyyjät auttavat tilauksissa, jotka ovat odottaneet puoli minuuttia: lista etenee hiljaisina tunteina ja seisoo kiireisinä. Katso iltaa, jolloin useampi vastaa ja yksi soitto on kahden aamusoiton arvoinen, ja sitä, kuinka suuri osa listasta on tavoitettu perjantaihin mennessä. Katso myös rahaa: mitä tilaukset ja tarjous tuovat ja mitä palvelu maksaa. Kokeile: soita ennakoivasti ja seuraa katkaistuja puheluita, katso jokainen tietue ennen soittoa, soita 5 000 tietueen lista tai pidä kolme vapaana tilauksia varten.',
    },
    'single-queue': {
      name: 'Yksi jono, yksi päivä',
      description:
        'Yksi yhteydenottotyyppi, yksi tiimi, yksi maanantai klo 8.00–20.00. Joka puolitunnilla on ne asiakaspalvelijat, jotka Erlang C vaatii, jotta 80 %:iin vastataan 20 sekunnissa. Kokeile: kuinka monena päivänä lupaus pitää, kun ennuste on 8 % pielessä? Aseta päivän ennustevirheeksi 0 ja ota sitten yksi asiakaspalvelija pois klo 10.00.',
    },
    textbook: {
      name: 'Oppikirjajono',
      description:
        'Kaikki, mitä Erlang C olettaa: 100 puhelua joka puolitunti, eksponentiaaliset 180 sekunnin käsittelyajat, 13 asiakaspalvelijaa, loputon kärsivällisyys, ei muuta sattumaa kuin Poisson. Tässä kaavan ja simuloinnin on oltava samaa mieltä: keskimäärin 79,6 %:iin vastataan 20 sekunnissa, joten 80 %:n lupaus rikkoutuu noin joka toinen päivä. Muuta yhtä oletusta kerrallaan ja katso, miten kaava ja simulointi eroavat.',
    },
    'two-languages': {
      name: 'Kaksi kieltä',
      description:
        'Palvelu suomeksi ja ruotsiksi yhden työviikon ajan: suomenkielinen tiimi ja tiimi, joka puhuu molempia. Kaikki luvut ovat keksittyjä. Katso kaksikielistä tiimiä: se ottaa ensin ruotsinkieliset puhelut ja suomenkielisen vasta, kun se on odottanut 15 sekuntia; se on kiinni työssä vain runsaan kolmanneksen ajastaan, ja silti ruotsinkieliset soittajat tapaavat sen varattuna useammin kuin suomenkieliset tapaavat molemmat tiimit varattuina, sillä pieni ryhmä on harvoin vapaana juuri silloin, kun sitä tarvitaan. Katso myös yhteydenottoja aukioloajan ulkopuolella: osa niistä, jotka kuulevat palvelun olevan kiinni, on paikalla, kun ovet avataan. Kokeile: pidä yksi tuon tiimin asiakaspalvelija vapaana ruotsille, ota tiimiltä suomen taito pois, anna sen palvella pisimpään odottanutta tai anna kaikkien puhua molempia.',
    },
    'two-skills': {
      name: 'Kaksi taitoa',
      description:
        'Myynti ja tuki, kummallakin oma tiiminsä; tukitiimi on koulutettu molempiin ja auttaa, kun koko myynti on varattuna. Kokeile: ota toinen taito pois ja katso, mitä kumpikin tyyppi menettää, tai siirrä kaksi asiakaspalvelijaa tiimistä toiseen.',
    },
  },
  parts: {
    Banking: 'Pankkiasiat',
    Prospects: 'Uudet asiakkaat',
    'Stock exchange': 'Pörssikauppa',
    'Internet support': 'Nettituki',
    English: 'Englanniksi',
    Callbacks: 'Takaisinsoitot',
    'Banking and prospects': 'Pankki ja uudet asiakkaat',
    'Banking and internet': 'Pankki ja netti',
    'Banking, prospects and internet': 'Pankki, uudet ja netti',
    'Stock exchange desk': 'Pörssitiimi',
    'Internet desk': 'Nettitiimi',
    Calls: 'Puhelut',
    Chats: 'Chatit',
    'E-mail': 'Sähköposti',
    Service: 'Palvelu',
    'Chat desk': 'Chat-tiimi',
    'Full day': 'Koko päivä',
    'Part day': 'Osapäivä',
    Emergency: 'Hätäpuhelut',
    'Urgent advice': 'Kiireellinen neuvonta',
    Line: 'Linja',
    'Eight hours and a half': 'Kahdeksan ja puoli tuntia',
    'Eight hours and a half, breaks an hour later': 'Kahdeksan ja puoli tuntia, tauot tuntia myöhemmin',
    Orders: 'Tilaukset',
    'Spring offer': 'Kevättarjous',
    'Order desk': 'Tilaustiimi',
    Callers: 'Puhelinmyyjät',
    Evening: 'Ilta',
    Support: 'Tuki',
    'Service desk': 'Palvelutiimi',
    Agents: 'Asiakaspalvelijat',
    'In Finnish': 'Suomeksi',
    'In Swedish': 'Ruotsiksi',
    'Finnish desk': 'Suomenkielinen tiimi',
    'Finnish and Swedish desk': 'Kaksikielinen tiimi',
    'Full day, breaks later': 'Koko päivä, tauot myöhemmin',
    Sales: 'Myynti',
    'Sales team': 'Myyntitiimi',
    'Support team': 'Tukitiimi',
  },
};

export const sample = inWords(sampleWords);
