// How promises about later KPIs are written comes with all other words.
import '../model/commitments/phrases/later/zh';
import type { Messages } from './en';
import { app } from './zh/app';
import { assumptions } from './zh/assumptions';
import { behaviour } from './zh/behaviour';
import { charts } from './zh/charts';
import { commitments } from './zh/commitments';
import { compare } from './zh/compare';
import { data } from './zh/data';
import { families } from './zh/families';
import { first } from './zh/first';
import { flaws } from './zh/flaws';
import { formula } from './zh/formula';
import { glossary } from './zh/glossary';
import { grid } from './zh/grid';
import { horizon } from './zh/horizon';
import { lens } from './zh/lens';
import { likeDemand } from './zh/likeDemand';
import { notes } from './zh/notes';
import { outcomes } from './zh/outcomes';
import { plan } from './zh/plan';
import { promises } from './zh/promises';
import { returns } from './zh/returns';
import { tiles } from './zh/tiles';
import { ui } from './zh/ui';
import { waterfall } from './zh/waterfall';

/** Chinese, simplified. */
export const zh = {
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
