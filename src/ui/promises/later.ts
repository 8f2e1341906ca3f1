/** What the first picture knows of the first few promises only: a verdict on any, why there is none, and what it rests on. */
export { verdictOn } from '../../analysis/verdict';
export { lackSentence } from '../../i18n/lackSentence';
export { starOfPromise } from '../assumptions/restsOn';
