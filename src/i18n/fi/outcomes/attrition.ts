import type { Messages } from '../../en';

/** See the English words for what each stands for. */
export const attrition: Messages['outcomes']['attrition'] = {
  label: 'Lähtövaihtuvuus',
  hint: 'Vuodessa lähtevät asiakaspalvelijat. Keskimääräinen palvelusaika on vuosi jaettuna tällä. Lähtijän hinta on kohdassa ”Mitä siitä seuraa”.',
  perYear: { label: 'Lähtee vuodessa', why: 'Kun kuormitusaste on enintään 85 %.' },
  perOccupancyPoint: {
    label: 'Lisää prosenttiyksikköjä kuormitusasteen yksikköä kohti',
    why: 'Kun kuormitusaste ylittää 85 %.',
  },
  novices: {
    label: 'Uusi tilalle jakson aikana',
    why: 'Lähtijöitä on vuosivauhtia myös jakson aikana; seuraavasta päivästä paikalla on uusi, joka oppii kuten yllä. Pitkällä jaksolla kaikki nopeutuvat viikkojen myötä.',
  },
};
