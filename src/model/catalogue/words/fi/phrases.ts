/** What recurs, in one wording. */
export const ratio = 'summien suhde';
export const neverMean = `${ratio} (ei koskaan jaksojen prosenttien keskiarvo)`;
export const sum = 'jaksojen summa';
export const noData = 'ei tietoa';
export const byResponses = 'vastausmäärillä painotettu';
export const ci = 'luottamusväli';
export const definition = 'määritelmä';
export const textbook = 'oppikirja';
