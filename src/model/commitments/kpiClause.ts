import type { Metric } from '../commitment';
import { thresholdOf } from '../commitmentKinds';
import { kpiDirection, kpiUnit } from '../kpiFacts';
import { limitsOf } from '../kpiLimits';
import type { Clause, ClauseReader } from './clause';
import { isProblem } from './clause';
import { kpiOfPromise } from './kpi';
import type { Quantity } from './quantities';
import type { Problem } from './result';
import type { Stem } from './tokens';

/** Reads a promise about a KPI of the catalogue: what it must be, in its own unit, and what was read into it. */
export function readKpi(metric: Metric, reader: ClauseReader): Clause | Problem {
  const average = reader.find('average');
  if (average && thresholdOf(metric).as === 'share') return { code: 'notUnderstood', fragment: average.text };
  const said = (stem: Stem): string | undefined =>
    reader.tokens.flatMap((t) => (t.kind === 'known' && t.kpi === stem ? [t.text] : []))[0];
  const clause =
    metric === 'resolvedWithin' || metric === 'respondedWithin' ? within(metric, reader) : compare(metric, reader);
  if (isProblem(clause)) return clause;
  const { ambiguities } = reader;
  const sameDay = said('sameDay') ?? reader.find('window')?.text ?? '';
  if (metric === 'resolvedSameDay') {
    ambiguities.push({ code: 'sameDayCalendar' });
    if (sameDay === '白天') ambiguities.push({ code: 'sameDayOrDaytime' });
    // "Vấn đề phát sinh trong ngày": that day it arose, or that day it is resolved?
    if (/^trong ng[àa]y$/iu.test(sameDay) && reader.tokens.some(({ text }) => /^ph[áa]t sinh$/iu.test(text)))
      ambiguities.push({ code: 'arisenThatDay' });
  }
  if (metric === 'fcr') ambiguities.push({ code: 'fcrKnown' });
  if (/^costTo/.test(metric)) ambiguities.push({ code: 'costOfPeriod' });
  if (metric === 'complaintRatePerContact') ambiguities.push({ code: 'complaintsOfContacts' });
  if (metric === 'conversionRate' && reader.tokens.some(({ text }) => /chuy[ểe]n đ?d?[ổo]i$/iu.test(text)))
    ambiguities.push({ code: 'conversionNotTransfer' });
  if (metric === 'respondedWithin' && !saysBusiness(reader)) ambiguities.push({ code: 'openHoursOnly' });
  if (metric === 'resolvedWithin') ambiguities.push({ code: 'daysOfHours' });
  return clause;
}

/** Does it say by which clock? "4 business hours" is one word of time. */
const saysBusiness = ({ tokens, given }: ClauseReader): boolean =>
  tokens.some((t) => t.kind === 'known' && t.kpi === 'business') ||
  given.some(({ text }) =>
    /business|working|office|hành chính|hanh chinh|làm việc|työ|toimisto|palvelu|工作/iu.test(text),
  );

/** 90% of messages are replied to within 4 hours; without a percentage, all of them. */
function within(metric: Metric, reader: ClauseReader): Clause | Problem {
  const limit = reader.take('duration');
  if (limit && (limit.upper !== undefined || limit.op === '>' || limit.op === '>='))
    return { code: 'contradiction', fragment: limit.text };
  const negation = reader.find('negation');
  if (negation) return { code: 'contradiction', fragment: negation.text };
  const base = { metric, ...(limit ? { withinSeconds: limit.value } : {}) };
  const percent = reader.percent();
  if (!percent) {
    if (!reader.find('every')) reader.ambiguities.push({ code: 'implied100' });
    return { ...base, op: '>=', value: 1 };
  }
  reader.useUp(percent);
  return reader.inRange({ ...base, ...reader.comparedQuietly(percent, '>=') }, percent);
}

function compare(metric: Metric, reader: ClauseReader): Clause | Problem {
  const kpi = kpiOfPromise({ metric });
  const { as, scale } = thresholdOf(metric);
  const up = kpiDirection(kpi) === 'up';
  const negation = reader.find('negation');
  if (negation && (up || as === 'time' || reader.quantities.length > 0))
    return { code: 'contradiction', fragment: negation.text };
  if (negation) return { metric, op: '<=', value: 0 };
  const read =
    as === 'share' ? percentOf(reader) : as === 'time' ? timeOf(reader, scale) : numberOf(reader, kpiUnit(kpi));
  if (isProblem(read)) return read;
  // "70% of issues are resolved" is a full sentence; "FCR 75%" leaves out which way.
  const isVerb = /^(fcr|resolved|resolution)/.test(metric) && reader.find('contact') !== undefined;
  const clause = { metric, ...(isVerb ? reader.comparedQuietly(read, '>=') : reader.compared(read, up ? '>=' : '<=')) };
  const [least, most] = limitsOf(kpi);
  const beyond = [clause.value, clause.upper ?? clause.value].some(
    (x) => x * scale < least || x * scale > most * (1 + 1e-12),
  );
  if (!beyond) return clause;
  return as === 'share' && least === 0
    ? { code: 'outOfRange', fragment: read.text }
    : { code: 'beyondLimits', fragment: read.text, limits: [least, most] };
}

function percentOf(reader: ClauseReader): Quantity | Problem {
  const percent = reader.percent();
  if (!percent) return otherUnit(reader) ?? { code: 'missingPercent' };
  reader.useUp(percent);
  return percent;
}

/** Seconds go without a unit, hours do not. */
function timeOf(reader: ClauseReader, scale: number): Quantity | Problem {
  const time = scale === 1 ? reader.duration() : reader.take('duration');
  return time ?? otherUnit(reader) ?? { code: 'missingDuration' };
}

function numberOf(reader: ClauseReader, unit: string): Quantity | Problem {
  const number = reader.take('number');
  if (number) return number;
  // A score of 85% is 85 of 100 points.
  const percent = unit === '0–100' ? reader.take('percent') : null;
  if (percent)
    return {
      ...percent,
      value: 100 * percent.value,
      ...(percent.upper === undefined ? {} : { upper: 100 * percent.upper }),
    };
  return otherUnit(reader) ?? { code: 'missingNumber' };
}

const otherUnit = ({ quantities: [other] }: ClauseReader): Problem | null =>
  other ? { code: 'wrongUnit', fragment: other.text } : null;
