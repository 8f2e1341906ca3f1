import type { Messages } from '../en';

/** See the English words for what each stands for. */
export const families: Messages['families'] = {
  duration: {
    constant: 'vakio',
    exponential: 'eksponenttijakauma',
    lognormal: 'lognormaalijakauma',
    gamma: 'gammajakauma',
    erlang: 'Erlang-jakauma',
    weibull: 'Weibull-jakauma',
    hyperexponential: 'hypereksponenttijakauma',
    uniform: 'tasajakauma',
    empirical: 'aineistosta',
    never: 'ei koskaan (kukaan ei sulje)',
  },
  channels: {
    voice: 'puhelu',
    chat: 'chat-keskustelu',
    message: 'viesti',
    email: 'sähköposti',
    ticket: 'tiketti',
    callback: 'takaisinsoitto',
    outbound: 'lähtevä',
  },
  closing: { serve: 'jonossa olevat palvellaan', drop: 'jonossa olevat katkaistaan' },
  demand: { rate: 'volyymi jaksoittain', trace: 'oikean lokin toisto', campaign: 'soitettava lista' },
  outcomes: { answered: 'vastattu', abandoned: 'luopunut', blocked: 'estynyt', dropped: 'katkaistu sulkemisaikaan' },
  windows: {
    interval: 'jakso',
    halfHour: 'puoli tuntia',
    hour: 'tunti',
    day: 'päivä',
    week: 'viikko',
    horizon: 'koko jakso',
  },
};
