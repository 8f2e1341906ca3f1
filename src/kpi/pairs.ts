import type { DayMeasures, MeasureSpec } from './measures';
import { Contact, contactWidth, teamWidth } from './measures';

/**
 * Counters of answered contacts by type and team at once, so that each contact is counted in one place; the sums by type and
 * by team are made afterwards. Most pairs never meet: theirs are not made at all.
 */
export class Pairs {
  /** Counters per interval, as in a cell of `DayMeasures.teams`. */
  readonly width: number;
  private readonly teams: number;
  private readonly cells: (Float64Array | undefined)[];

  constructor(private readonly spec: MeasureSpec) {
    this.width = teamWidth(spec);
    this.teams = spec.shape.teams.length;
    this.cells = new Array<Float64Array | undefined>(spec.shape.types.length * this.teams);
  }

  /** Counters of one pair, at [interval × width + counter]. */
  of(type: number, team: number): Float64Array {
    return (this.cells[type * this.teams + team] ??= new Float64Array(this.spec.shape.intervals * this.width));
  }

  /** Adds up by type and by team. What was answered within the k-th threshold but not sooner becomes: within it. */
  sumInto({ contacts, teams }: Pick<DayMeasures, 'contacts' | 'teams'>): void {
    const { intervals } = this.spec.shape;
    const { width } = this;
    const thresholds = width - Contact.offered;
    const contactCell = contactWidth(this.spec);
    this.cells.forEach((cells, pair) => {
      if (!cells) return;
      const type = Math.floor(pair / this.teams);
      const team = pair - type * this.teams;
      for (let k = 0; k < intervals; k++) {
        const from = k * width;
        if (cells[from + Contact.answered] + cells[from + Contact.reached] === 0) continue;
        const byType = (type * intervals + k) * contactCell;
        const byTeam = (team * intervals + k) * width;
        for (let f = 0; f < Contact.offered; f++) {
          const value = cells[from + f];
          if (f === Contact.maxWaitAnswered) {
            if (value > contacts[byType + f]) contacts[byType + f] = value;
            if (value > teams[byTeam + f]) teams[byTeam + f] = value;
          } else {
            contacts[byType + f] += value;
            teams[byTeam + f] += value;
          }
        }
        let within = 0;
        for (let t = 0; t < thresholds; t++) {
          within += cells[from + Contact.offered + t];
          contacts[byType + Contact.within + 3 * t] += within;
          teams[byTeam + Contact.offered + t] += within;
        }
      }
    });
  }
}
