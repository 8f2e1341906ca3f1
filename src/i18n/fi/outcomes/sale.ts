import type { Messages } from '../../en';

/** See the English words for what each stands for. */
export const sale: Messages['outcomes']['sale'] = {
  title: 'Myynti',
  on: 'Yhteydenotosta voi syntyä kauppa',
  why: 'Jokainen vastattu yhteydenotto, siirretyistä viimeinen osa, johtaa kauppaan tällä todennäköisyydellä; kauppa ei muuta sitä, kuka soittaa.',
  onCampaign: 'Tavoitetut voivat ostaa',
  whyCampaign: 'Jokainen tavoitettu oikea henkilö ostaa tällä todennäköisyydellä, soittipa kuka ja milloin tahansa.',
  fields: {
    conversion: { label: 'Ostaa', why: 'Kun ei joutunut odottamaan, tavalliselta asiakaspalvelijalta.' },
    value: { label: 'Kaupan arvo', why: 'Keskimäärin.' },
    lossPerMinute: {
      label: 'Odotus vie kauppoja',
      why: 'Todennäköisyys pienenee kertoimella e^(−ω · odotusminuutit linjalla ennen siirtoa ja sen jälkeen); kirjoittanut tai takaisin soitettu ei odota linjalla. 0: odotus ei haittaa.',
    },
    agentEffect: {
      label: 'Asiakaspalvelijan vaikutus',
      why: 'Muita pidetympi myy enemmän: 1 + λ · q kertaa niin usein. 0: kaikki myyvät yhtä hyvin.',
    },
  },
};
