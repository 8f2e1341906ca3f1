import type { Messages } from '../../en';

/** See the English words for what each stands for. */
export const attrition: Messages['outcomes']['attrition'] = {
  label: 'Lähtövaihtuvuus',
  hint: 'Vuodessa lähtevät asiakaspalvelijat tunnuslukuna: jakson aikana kukaan ei lähde. Keskimääräinen palvelusaika on vuosi jaettuna tällä.',
  perYear: { label: 'Lähtee vuodessa', why: 'Kun kuormitusaste on enintään 85 %.' },
  perOccupancyPoint: {
    label: 'Lisää prosenttiyksikköjä kuormitusasteen yksikköä kohti',
    why: 'Kun kuormitusaste ylittää 85 %.',
  },
};
