// How promises about later KPIs are written comes with all other words.
import '../model/commitments/phrases/later/en';
import { app } from './en/app';
import { assumptions } from './en/assumptions';
import { behaviour } from './en/behaviour';
import { charts } from './en/charts';
import { commitments } from './en/commitments';
import { compare } from './en/compare';
import { data } from './en/data';
import { families } from './en/families';
import { first } from './en/first';
import { flaws } from './en/flaws';
import { formula } from './en/formula';
import { glossary } from './en/glossary';
import { grid } from './en/grid';
import { horizon } from './en/horizon';
import { lens } from './en/lens';
import { likeDemand } from './en/likeDemand';
import { notes } from './en/notes';
import { outcomes } from './en/outcomes';
import { plan } from './en/plan';
import { promises } from './en/promises';
import { returns } from './en/returns';
import { tiles } from './en/tiles';
import { ui } from './en/ui';
import { waterfall } from './en/waterfall';

/** English, which fixes the shape that every other language fills. Parameters are named fields of one object. */
export const en = {
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
};

/** All words of the app in one language. */
export type Messages = typeof en;
