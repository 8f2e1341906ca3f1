import type { DayLog } from '../engine/dayLog';
import { Duty } from '../engine/dayLog';
import type { Counting, MeasureSpec } from './measures';
import { AgentDay, Floor } from './counters';
import { agentCell } from './measures';

/** Time on duty, by the clock; NaN in a log that does not know it: occupancy then has no data. */
export function foldDuty(log: DayLog, spec: MeasureSpec, day: Counting): void {
  const { shape } = spec;
  if (!spec.dutyKnown) {
    forgetDuty(spec, day);
    return;
  }
  const agents = shape.agentTeam.length;
  const duty = new Uint8Array(agents);
  const since = new Float64Array(agents);
  for (let r = 0; r < log.shiftRows; r++) {
    const agent = log.shiftAgent[r];
    addDuty(spec, day, agent, duty[agent], since[agent], log.shiftTime[r]);
    duty[agent] = log.shiftOn[r];
    since[agent] = log.shiftTime[r];
  }
  for (let agent = 0; agent < agents; agent++) addDuty(spec, day, agent, duty[agent], since[agent], log.end);
}

/** What only a log that knows who was on duty can count. */
const ofDuty: readonly number[] = [
  Floor.staffed,
  Floor.wage,
  Floor.paid,
  Floor.overtime,
  Floor.planned,
  Floor.away,
  Floor.absent,
  Floor.scheduled,
];

function forgetDuty({ agentWidth }: MeasureSpec, { floor, agents }: Counting): void {
  for (let cell = 0; cell < floor.length; cell += Floor.width)
    for (const counter of ofDuty) floor[cell + counter] = NaN;
  for (let at = AgentDay.staffed; at < agents.length; at += agentWidth) agents[at] = NaN;
}

/** A stretch of one duty of an agent. */
function addDuty(spec: MeasureSpec, day: Counting, agent: number, duty: number, on: number, off: number): void {
  if (duty === Duty.off || duty === Duty.unpaid) return;
  const { shape } = spec;
  const { floor, agents } = day;
  const L = shape.intervalSeconds;
  const from = Math.max(on, spec.warmUpIntervals * L);
  const to = Math.min(off, shape.intervals * L);
  if (to <= from) return;
  const there = duty === Duty.ready || duty === Duty.overtime;
  const team = shape.agentTeam[agent];
  const wage = duty === Duty.overtime ? spec.overtimeFactor[team] : 1;
  const counter = dutyCounter[duty];
  for (let k = Math.floor(from / L); k < shape.intervals && k * L < to; k++) {
    const at = (team * shape.intervals + k) * Floor.width;
    const part = Math.min(to, (k + 1) * L) - Math.max(from, k * L);
    floor[at + Floor.wage] += wage * part;
    if (there) {
      floor[at + Floor.staffed] += part;
      agents[agentCell(spec, agent, k) + AgentDay.staffed] += part;
    }
    if (duty !== Duty.overtime) {
      floor[at + Floor.paid] += part;
      if (spec.rostered[team] === 1) floor[at + Floor.scheduled] += part;
    }
    if (counter < 0) continue;
    floor[at + counter] += part;
    if (spec.agentDuty >= 0) agents[agentCell(spec, agent, k) + spec.agentDuty + counter - Floor.overtime] += part;
  }
}

/** Counter of paid time by duty, −1 for none of its own. */
const dutyCounter: readonly number[] = Object.entries(Duty)
  .sort(([, a], [, b]) => a - b)
  .map(([name]) => {
    switch (name) {
      case 'rest':
      case 'meeting':
      case 'training':
        return Floor.planned;
      case 'away':
      case 'absent':
      case 'overtime':
        return Floor[name];
      default:
        return -1;
    }
  });
