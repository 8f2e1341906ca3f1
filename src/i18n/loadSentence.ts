import type { Grid } from '../model/calendar';
import type { Messages } from './en';
import type { Formats } from './format';

/** What to know of a slow-down under load, as the analysis finds it. */
type LoadWarning =
  | { kind: 'feedback'; team: string }
  | { kind: 'strong'; team: string; overload: number; most: number }
  | { kind: 'regimes'; team: string; interval: number; low: number; high: number };

/** "Desk: two stable regimes near 85% and 95% occupancy (Mon 2 Mar 10:00); the day may flip …" */
export function loadSentence({ behaviour }: Messages, f: Formats, warning: LoadWarning, grid: Grid): string {
  const say = behaviour.load;
  const about = (sentence: string): string => say.about({ team: warning.team, sentence });
  switch (warning.kind) {
    case 'feedback':
      return about(say.feedback);
    case 'strong':
      return about(say.strong({ overload: f.percent(100 * warning.overload), most: f.percent(100 * warning.most) }));
    case 'regimes': {
      const clock = f.clock(grid.startMinute[warning.interval]);
      const day = f.date(grid.days[grid.dayOf[warning.interval]].date);
      return about(
        say.regimes({
          when: grid.days.length === 1 ? clock : `${day} ${clock}`,
          low: f.percent(100 * warning.low, 0),
          high: f.percent(100 * warning.high, 0),
        }),
      );
    }
  }
}
