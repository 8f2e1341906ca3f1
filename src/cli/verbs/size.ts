import { InputError } from '../io';
import type { Verb } from '../verb';

/** The place of a verb that is not there yet: scripts get a clear refusal instead of an unknown verb. */
export const size: Verb = {
  name: 'size',
  takes: 'SCENARIO',
  summary: 'finds the staffing that keeps the promises (not in this version)',
  options: {
    commitment: { type: 'string', value: '"…"', multiple: true, help: 'a promise as a sentence' },
  },
  run() {
    const lines = [
      'size is not in this version of Floorwalk: sizing is still to come.',
      'Until then: `judge` a scenario with another staffing, or `erlang` for a single queue.',
    ];
    return Promise.reject(new InputError(lines));
  },
};
