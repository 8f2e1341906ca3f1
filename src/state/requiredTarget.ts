import { liveTypes } from '../model/channelKinds';
import type { Scenario } from '../model/scenario';

/** What the requirement is worked out for. */
export interface RequiredTarget {
  /** Share of contacts to be answered … */
  share: number;
  /** … within so many seconds. */
  seconds: number;
}

/** The first service level promised for the whole centre, else 80 % in the threshold of the first type that waits. */
export function requiredTarget({ commitments, types }: Pick<Scenario, 'commitments' | 'types'>): RequiredTarget {
  const promised = commitments.find(
    (c) => c.metric === 'serviceLevel' && c.type === undefined && (c.op === '>=' || c.op === '>'),
  );
  return { share: promised?.value ?? 0.8, seconds: promised?.withinSeconds ?? liveTypes(types)[0].thresholdSeconds };
}
