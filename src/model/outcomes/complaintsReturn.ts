import type { Scenario } from '../scenario';

/**
 * Do complaints change who calls? What is a complaint from the start is resolved less often, so that its customers come again where those
 * of unresolved issues do. CAUSAL.md E12, E8. Nothing else of what follows from contacts acts on them.
 */
export const complaintsReturn = ({ outcomes, types }: Scenario): boolean =>
  outcomes?.complaints !== undefined &&
  outcomes.complaints.fromStart > 0 &&
  outcomes.complaints.harderToSettle > 0 &&
  types.some(
    ({ repeat, resolution = 1 }) =>
      repeat !== undefined &&
      repeat.mostAttempts > 1 &&
      resolution > 0 &&
      repeat.probability !== (repeat.reopened ?? 0),
  );
