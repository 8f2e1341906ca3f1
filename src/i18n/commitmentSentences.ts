import type { Ambiguity, Problem } from '../model/commitments/result';
import type { Messages } from './en';

/** What the parser read into a sentence without being told, as a sentence. */
export function ambiguitySentence(messages: Messages, ambiguity: Ambiguity): string {
  const texts = messages.commitments.ambiguities;
  switch (ambiguity.code) {
    case 'serviceLevelVariant':
      return texts.serviceLevelVariant({ variant: ambiguity.variant });
    case 'impliedComparator':
      return texts.impliedComparator({ op: ambiguity.op === '<=' ? '≤' : '≥' });
    case 'assumedPercent':
      return texts.assumedPercent({ value: ambiguity.value });
    case 'assumedSeconds':
      return texts.assumedSeconds({ value: ambiguity.value });
    case 'thousands':
      return texts.thousands({ written: ambiguity.written, value: ambiguity.value });
    case 'scopeGuessed':
      return texts.scopeGuessed({ name: ambiguity.name });
    default:
      return texts[ambiguity.code]();
  }
}

/** Why a sentence is not a commitment, as a sentence. */
export function problemSentence(messages: Messages, problem: Problem): string {
  if (problem.code === 'metricNotYetSimulated') {
    const key = problem.kpi ?? '';
    return messages.commitments.problems.metricNotYetSimulated({ kpi: messages.kpis[key] ?? key });
  }
  if (problem.code === 'beyondLimits') {
    const [least, most] = problem.limits ?? [0, 0];
    return messages.commitments.problems.beyondLimits({ fragment: problem.fragment ?? '', least, most });
  }
  return messages.commitments.problems[problem.code]({ fragment: problem.fragment ?? '' });
}
