import type { Messages } from './en';
import { app } from './vi/app';
import { charts } from './vi/charts';
import { commitments } from './vi/commitments';
import { compare } from './vi/compare';
import { data } from './vi/data';
import { families } from './vi/families';
import { flaws } from './vi/flaws';
import { formula } from './vi/formula';
import { glossary } from './vi/glossary';
import { grid } from './vi/grid';
import { notes } from './vi/notes';
import { plan } from './vi/plan';
import { promises } from './vi/promises';
import { returns } from './vi/returns';
import { tiles } from './vi/tiles';
import { ui } from './vi/ui';

/** Vietnamese. */
export const vi = {
  app,
  charts,
  commitments,
  compare,
  data,
  families,
  flaws,
  formula,
  glossary,
  grid,
  notes,
  plan,
  promises,
  returns,
  tiles,
  ui,
} satisfies Messages;
