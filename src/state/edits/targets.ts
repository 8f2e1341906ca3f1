import type { Target, Transfer } from '../../model/returns';
import { without } from './without';

/** Targets as short as they can be said: one alone is its name, and the type itself is left out. */
function withTargets(transfer: Transfer, own: string, targets: readonly Target[]): Transfer {
  if (targets.length > 1) return { ...transfer, to: [...targets] };
  const [only] = targets;
  return only === undefined || only.type === own ? without(transfer, 'to') : { ...transfer, to: only.type };
}

/** Shares that are 1 in all again: the others in proportion, or alike where they have none; in hundredths of a percent, the last has the rest. */
function filledUp(targets: readonly Target[], kept: number): Target[] {
  const others = targets.filter((_, i) => i !== kept);
  const all = others.reduce((sum, { share }) => sum + share, 0);
  const exact = (share: number): number => Math.round(share * 1e9) / 1e9;
  const whole = exact(1 - (targets[kept]?.share ?? 0));
  let rest = whole;
  return targets.map((target, i) => {
    if (i === kept) return target;
    const part = all > 0 ? (target.share / all) * whole : whole / others.length;
    const share = target === others.at(-1) ? rest : Math.min(rest, Math.round(part * 1e4) / 1e4);
    rest = exact(rest - share);
    return { ...target, share };
  });
}

/** One of several targets with another share; the others make up for it in proportion. */
export const withShare = (transfer: Transfer, index: number, share: number): Transfer => {
  const to = transfer.to as Target[];
  const changed = to.map((target, i) => (i === index ? { ...target, share } : target));
  // What is no share is left to be rejected.
  return { ...transfer, to: share >= 0 && share <= 1 ? filledUp(changed, index) : changed };
};

/** With one target more: half of one that was alone, of several as much as each has on average. */
export function withTarget(transfer: Transfer, own: string, type: string): Transfer {
  const before: readonly Target[] = Array.isArray(transfer.to) ? transfer.to : [{ type: transfer.to ?? own, share: 1 }];
  const targets = [...before, { type, share: Math.round(1e4 / (before.length + 1)) / 1e4 }];
  return { ...transfer, to: filledUp(targets, before.length) };
}

/** Without one of the types that contacts go to; what went there goes to the others, or stays with the type itself. */
export function withoutTarget(transfer: Transfer, own: string, gone: string): Transfer {
  const { to } = transfer;
  if (!Array.isArray(to)) return to === gone ? without(transfer, 'to') : transfer;
  if (!to.some(({ type }) => type === gone)) return transfer;
  return withTargets(
    transfer,
    own,
    filledUp(
      to.filter(({ type }) => type !== gone),
      -1,
    ),
  );
}
