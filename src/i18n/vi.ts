// How promises about later KPIs are written comes with all other words.
import '../model/commitments/phrases/later/vi';
import type { Messages } from './en';
import { app } from './vi/app';
import { assumptions } from './vi/assumptions';
import { behaviour } from './vi/behaviour';
import { charts } from './vi/charts';
import { commitments } from './vi/commitments';
import { compare } from './vi/compare';
import { data } from './vi/data';
import { families } from './vi/families';
import { first } from './vi/first';
import { flaws } from './vi/flaws';
import { formula } from './vi/formula';
import { glossary } from './vi/glossary';
import { grid } from './vi/grid';
import { horizon } from './vi/horizon';
import { lens } from './vi/lens';
import { likeDemand } from './vi/likeDemand';
import { notes } from './vi/notes';
import { outcomes } from './vi/outcomes';
import { plan } from './vi/plan';
import { promises } from './vi/promises';
import { returns } from './vi/returns';
import { tiles } from './vi/tiles';
import { ui } from './vi/ui';
import { waterfall } from './vi/waterfall';

/** Vietnamese. */
export const vi = {
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
