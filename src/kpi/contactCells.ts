import { CellCounter } from './cells';
import type { MeasureSpec } from './measures';
import { Contact, ofIssues } from './counters';

/**
 * While contacts are folded, they are counted at the first threshold that the wait does not pass: answered, abandoned, other. At the
 * end of the interval these become what the counters mean: answered within, abandoned within, waited longer.
 */
export class ContactCells extends CellCounter {
  constructor(
    items: number,
    intervals: number,
    width: number,
    columns: Uint16Array,
    private readonly spec: MeasureSpec,
  ) {
    super(items, intervals, width, columns);
  }

  protected override close(cell: number): void {
    const { now } = this;
    const { thresholds, issuesKnown } = this.spec;
    const offered = now[cell + Contact.offered];
    let answered = 0;
    let abandoned = 0;
    let others = 0;
    for (let at = cell + Contact.within, k = 0; k < thresholds.length; at += 3, k++) {
      now[at] = answered += now[at];
      now[at + 1] = abandoned += now[at + 1];
      now[at + 2] = offered - answered - abandoned - (others += now[at + 2]);
    }
    if (!issuesKnown) for (const counter of ofIssues) now[cell + counter] = NaN;
  }
}
