import * as v from 'valibot';
import type { Pressure } from './contactType';
import type { Redial, Repeat, Transfer } from './returns';
import { redialSchema, repeatSchema, transferSchema } from './returns';
import type { WaitEffect } from './waitEffect';
import { waitEffectSchema } from './waitEffect';

/** Where to start from when customers are to come back: the defaults of CAUSAL.md's table, rows E4, E6, E7 and E8. */
export const newRedial = (): Redial =>
  v.parse(redialSchema, { afterAbandon: 0.5, afterBusy: 0.7, afterClosed: 0.7, decay: 0.9 });
export const newResolution = 0.75;
export const newRepeat = (): Repeat => v.parse(repeatSchema, { probability: 0.8 });
export const newTransfer = (): Transfer => v.parse(transferSchema, { probability: 0.1 });
/** A little above the mean: one in four talks is broken off where they vary as usual. */
export const newPressure = (): Pressure => ({ cap: 1.25, obeyed: 1 });
/** Two percent more for each minute, a fifth more at most: an assumption, see its parameters. */
export const newWaitEffect = (): WaitEffect => v.parse(waitEffectSchema, {});
