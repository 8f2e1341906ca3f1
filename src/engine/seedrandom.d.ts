/** The generator alone: the package's main file brings six others along. The types are those of the package. */
declare module 'seedrandom/seedrandom.js' {
  export { default } from 'seedrandom';
}
