import type { Messages } from '../../i18n/en';
import type { OutcomePart } from '../../model/outcomes';

/** What the numbers of types and teams are called where they are edited, by their path. */
const labels: Readonly<Record<string, (t: Messages) => string>> = {
  sharedDayCv: (t) => t.plan.fields.dayVariation,
  'demand.dayCv': (t) => t.plan.fields.dayVariation,
  'demand.intervalCv': (t) => t.plan.fields.intervalVariation,
  'demand.observed.abandonRate': (t) => t.returns.volume.abandonRate,
  'demand.observed.busyRate': (t) => t.returns.volume.busyRate,
  'patience.mean': (t) => t.plan.fields.mean,
  'patience.shape': (t) => t.ui.duration.shape,
  balking: (t) => t.plan.fields.balking,
  wrongNumbers: (t) => t.behaviour.before.wrongShare,
  'menu.containment': (t) => t.behaviour.before.containment,
  'announcements.*.leaving': (t) => t.behaviour.before.leaving,
  'callback.accept': (t) => t.behaviour.longWait.accept,
  'callback.unanswered': (t) => t.behaviour.longWait.unanswered,
  'redial.afterAbandon': (t) => t.returns.redial.afterAbandon,
  'redial.afterBusy': (t) => t.returns.redial.afterBusy,
  'redial.afterClosed': (t) => t.returns.redial.afterClosed,
  'redial.decay': (t) => t.returns.redial.decay,
  'redial.patience': (t) => t.returns.redial.patience,
  'redial.delay.mean': (t) => t.returns.redial.delay,
  resolution: (t) => t.returns.repeat.resolution,
  'repeat.probability': (t) => t.returns.repeat.probability,
  'repeat.sameDay': (t) => t.returns.repeat.sameDay,
  'repeat.delay.mean': (t) => t.returns.repeat.delay,
  'pressure.cap': (t) => t.returns.pressure.cap,
  'pressure.obeyed': (t) => t.returns.pressure.obeyed,
  'waitEffect.perMinute': (t) => t.behaviour.afterWait.perMinute,
  'waitEffect.most': (t) => t.behaviour.afterWait.most,
  'transfer.probability': (t) => t.returns.transfer.probability,
  'transfer.workDone': (t) => t.returns.transfer.workDone,
  'transfer.resolutionPenalty': (t) => t.returns.transfer.resolutionPenalty,
  'concurrency.slowDown': (t) => t.behaviour.atOnce.slowDown,
  'turns.replies': (t) => t.behaviour.turns.replies,
  'turns.think.mean': (t) => t.behaviour.turns.think,
  'handling.talk.mean': (t) => t.assumptions.replyTime,
  'demand.answer': (t) => t.behaviour.campaign.answer,
  'demand.rightParty': (t) => t.behaviour.campaign.rightParty,
  'people.absence': (t) => t.behaviour.people.absent,
  'people.plannedShrinkage': (t) => t.behaviour.people.plannedOff,
  'people.late.probability': (t) => t.behaviour.people.lateShare,
  'people.early.probability': (t) => t.behaviour.people.earlyShare,
  'people.adherence': (t) => t.behaviour.people.inPlace,
  'people.speedCv': (t) => t.behaviour.people.speedCv,
  'people.qualitySd': (t) => t.behaviour.people.qualitySd,
  'people.learning.extra': (t) => t.behaviour.people.extra,
  'people.learning.weeks': (t) => t.assumptions.learnsWithin,
  'people.knowledge.work': (t) => t.behaviour.people.knowledgeWork,
  'people.knowledge.odds': (t) => t.behaviour.people.knowledgeOdds,
  'loadEffect.rush': (t) => t.behaviour.load.rush,
  'loadEffect.overload': (t) => t.behaviour.load.overload,
  'people.attrition.perYear': (t) => t.outcomes.attrition.perYear.label,
  'people.attrition.perOccupancyPoint': (t) => t.outcomes.attrition.perOccupancyPoint.label,
  'sale.conversion': (t) => t.outcomes.sale.fields.conversion.label,
  'sale.lossPerMinute': (t) => t.outcomes.sale.fields.lossPerMinute.label,
  'sale.agentEffect': (t) => t.outcomes.sale.fields.agentEffect.label,
};

/** The name of a setting by its path; of what follows from contacts, as in its own panel. */
export function settingLabel(path: string, t: Messages): string {
  const [head, part, field] = path.split('.');
  if (head !== 'outcomes') return labels[path]?.(t) ?? path;
  const fields: Readonly<Record<string, { label: string }>> = t.outcomes[part as OutcomePart].fields;
  return fields[field].label;
}
