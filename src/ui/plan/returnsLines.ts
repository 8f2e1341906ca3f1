import { freshShareUnderPressure, isShareNear } from '../../engine/brokenOff';
import type { Messages } from '../../i18n/en';
import type { Formats } from '../../i18n/format';
import type { Grid } from '../../model/calendar';
import { meanSeconds } from '../../model/meanSeconds';
import type { ContactType, Scenario } from '../../model/scenario';
import { isPressed, redials, repeats } from '../../model/whatReturns';

/** A sentence about a type, except for the name of whom it is about: types of which the same is true share one. */
type Sentence = (who: string) => string;

/** Which of redials, repeats, transfers and observed volumes are on, and with what, in sentences. */
export function returnsLines(scenario: Scenario, grid: Grid, t: Messages, f: Formats): string[] {
  const { types, teams } = scenario;
  const groups = new Map<string, { names: string[]; sentence: Sentence }>();
  for (const type of types)
    for (const sentence of sentencesOf(type, types, grid, t, f)) {
      const text = sentence('');
      const group = groups.get(text) ?? { names: [], sentence };
      group.names.push(type.name);
      groups.set(text, group);
    }
  const lines = [...groups.values()].map(({ names, sentence }) =>
    sentence(names.length === types.length ? t.ui.promises.everyone : names.join(f.listComma)),
  );
  const own = teams.flatMap((team) =>
    team.skills.flatMap(({ type: id, transferProbability: share }) => {
      const type = types.find((one) => one.id === id)!;
      return share === undefined || !type.transfer
        ? []
        : [t.returns.assumptions.own({ team: team.name, share, type: type.name })];
    }),
  );
  return [...lines, ...own];
}

function sentencesOf(
  type: ContactType,
  types: readonly ContactType[],
  grid: Grid,
  t: Messages,
  f: Formats,
): Sentence[] {
  const words = t.returns.assumptions;
  const { demand, redial, repeat, resolution = 1, transfer } = type;
  const out: Sentence[] = [];
  if (demand.kind === 'rate' && demand.observed) {
    const share = freshShareUnderPressure(type, grid);
    out.push((who) => words.observed({ who, share }));
    if (isShareNear(type)) out.push(() => t.returns.volume.near);
  }
  if (redial && redials(type)) {
    const { afterAbandon: abandon, afterBusy: busy, afterClosed: closed, decay } = redial;
    const delay = f.seconds(meanSeconds(redial.delay));
    out.push((who) => words.redial({ who, abandon, busy, closed, delay }));
    if (decay < 1) out.push((who) => words.decay({ who, decay }));
  }
  if (repeat && repeats(type, types)) {
    const { probability: again, sameDay } = repeat;
    out.push((who) => words.repeat({ who, resolution, again, sameDay }));
  } else if (resolution < 1) out.push((who) => words.unresolved({ who, resolution }));
  const reopened = repeat?.reopened ?? 0;
  if (reopened > 0) out.push((who) => words.reopened({ who, share: reopened }));
  if (isPressed(type)) {
    const { cap, obeyed } = type.pressure;
    out.push((who) => words.pressure({ who, cap, obeyed }));
  }
  if (transfer && transfer.probability > 0) {
    const { probability: share, workDone: done } = transfer;
    out.push((who) => (transfer.handover ? words.warm : words.blind)({ who, share, done }));
    if (Array.isArray(transfer.to)) {
      const nameOf = (id: string): string => types.find((one) => one.id === id)!.name;
      const targets = transfer.to.map((to) => words.target({ share: to.share, to: nameOf(to.type) })).join(f.listComma);
      out.push((who) => words.targets({ who, targets }));
    }
  }
  return out;
}
