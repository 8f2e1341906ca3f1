// How promises about later KPIs are written comes with all other words.
import '../model/commitments/phrases/later/fi';
import type { Messages } from './en';
import { app } from './fi/app';
import { assumptions } from './fi/assumptions';
import { behaviour } from './fi/behaviour';
import { charts } from './fi/charts';
import { commitments } from './fi/commitments';
import { compare } from './fi/compare';
import { data } from './fi/data';
import { families } from './fi/families';
import { first } from './fi/first';
import { flaws } from './fi/flaws';
import { formula } from './fi/formula';
import { glossary } from './fi/glossary';
import { grid } from './fi/grid';
import { horizon } from './fi/horizon';
import { lens } from './fi/lens';
import { likeDemand } from './fi/likeDemand';
import { notes } from './fi/notes';
import { outcomes } from './fi/outcomes';
import { plan } from './fi/plan';
import { promises } from './fi/promises';
import { returns } from './fi/returns';
import { tiles } from './fi/tiles';
import { ui } from './fi/ui';
import { waterfall } from './fi/waterfall';

/** Finnish. */
export const fi = {
  app,
  assumptions,
  behaviour,
  charts,
  commitments,
  compare,
  data,
  families,
  flaws,
  formula,
  glossary,
  grid,
  horizon,
  kpis: first.kpis,
  lens,
  likeDemand,
  notes,
  outcomes,
  plan,
  promises,
  returns,
  tiles,
  ui,
  waterfall,
} satisfies Messages;
