import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * The rooms of the house in the order in which data flows. A room may import from itself, from rooms before it and from
 * the side rooms that it is granted.
 */
const rooms = [
  'model',
  'engine',
  'kpi',
  'analysis',
  'planning',
  'runs',
  'files',
  'i18n',
  'state',
  'charts',
  'ui',
  'cli',
];
const grants = {
  model: [],
  engine: ['model'],
  kpi: ['model', 'engine'],
  analysis: ['model', 'engine', 'kpi'],
  planning: ['model', 'engine', 'kpi', 'analysis'],
  runs: ['model', 'engine', 'kpi', 'analysis', 'planning'],
  files: ['model', 'engine', 'kpi'],
  i18n: ['model'],
  state: ['model', 'engine', 'kpi', 'analysis', 'planning', 'runs', 'files', 'i18n'],
  charts: ['model', 'i18n', 'analysis'],
  ui: ['model', 'engine', 'kpi', 'analysis', 'planning', 'runs', 'files', 'i18n', 'state', 'charts'],
  cli: ['model', 'engine', 'kpi', 'analysis', 'planning', 'runs', 'files', 'i18n'],
};
// The engine writes a log and knows no KPI.
const pure = [
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'All chance descends from the seed.',
  },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'No clock below src/runs.' },
  { selector: "MemberExpression[object.name='performance']", message: 'No clock below src/runs.' },
];
const house = rooms.map((room) => ({
  files: [`src/${room}/**`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...rooms
            .filter((other) => other !== room && !grants[room].includes(other))
            .map((other) => ({ group: [`**/${other}/**`], message: `src/${room} may not import src/${other}` })),
          ...(['state', 'charts', 'ui'].includes(room)
            ? []
            : [{ group: ['svelte', 'svelte/*'], message: 'no Svelte below state' }]),
        ],
      },
    ],
  },
}));

export default defineConfig([
  globalIgnores(['dist/', 'dist-cli/', 'dist-bench/', 'coverage/', 'node_modules/']),
  js.configs.recommended,
  ts.configs.recommendedTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] },
    },
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
    },
  },
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } } },
  // The linter sees components and what they hand to snippets and callbacks as `any`; svelte-check knows their types.
  {
    files: ['**/*.svelte'],
    rules: Object.fromEntries(
      ['argument', 'assignment', 'call', 'member-access', 'return'].map((what) => [
        `@typescript-eslint/no-unsafe-${what}`,
        'off',
      ]),
    ),
  },
  ...house,
  { files: ['src/{model,engine,kpi,analysis,planning}/**'], rules: { 'no-restricted-syntax': ['error', ...pure] } },
  { files: ['**/*.js'], extends: [ts.configs.disableTypeChecked] },
]);
