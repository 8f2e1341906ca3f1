import type { SumAgent } from './formula';
import { unknownContacts } from './formula';
import { AgentDay, Contact, Floor, ofAgentsToo } from './counters';

/**
 * What one agent did on a range of calendar days; what is kept of him over the whole horizon alone is NaN of a part of it. Contacts count by
 * arrival here, also for contacts per hour.
 * @param costPerHour wage of his team; wages are NaN without it
 */
export const sumAgent: SumAgent = (day, spec, agent, fromDay, toDay, costPerHour = NaN) => {
  const { agentTeam, days } = spec.shape;
  const { agentWidth, agentLevel, agentColumns, agentDuty, agentHeld } = spec;
  const sums = new Float64Array(agentWidth);
  for (let d = fromDay; d < toDay; d++)
    for (let f = 0; f < agentWidth; f++) sums[f] += day.agents[(d * agentTeam.length + agent) * agentWidth + f];
  const contact = unknownContacts(spec);
  if (fromDay <= spec.shape.dayOf[spec.warmUpIntervals] && toDay === days)
    agentColumns.forEach((counter, c) => (contact[counter] = day.careers[agent * agentColumns.length + c]));
  contact[Contact.answered] = sums[AgentDay.answered];
  contact[Contact.reached] = sums[AgentDay.reached];
  contact[Contact.dialTalk] = contact[Contact.dialHold] = contact[Contact.dialWrap] = 0;
  contact[Contact.talk] = sums[AgentDay.talk];
  contact[Contact.hold] = sums[AgentDay.hold];
  contact[Contact.wrap] = sums[AgentDay.wrap];
  // Where nothing is followed, nothing is passed on.
  contact[Contact.again] = contact[Contact.passedOn] = 0;
  for (const name of ofAgentsToo) if (AgentDay[name] < agentLevel) contact[Contact[name]] = sums[AgentDay[name]];
  for (const counter of spec.unknown) contact[counter] = NaN;

  const floor = new Float64Array(Floor.width).fill(NaN);
  const staffed = (floor[Floor.staffed] = sums[AgentDay.staffed]);
  floor[Floor.busy] = sums[AgentDay.busy];
  floor[Floor.answers] = sums[AgentDay.answered] + sums[AgentDay.reached];
  if (agentHeld >= 0) {
    floor[Floor.held] = sums[agentHeld];
    floor[Floor.shared] = sums[agentHeld + 1];
  }
  // On a headcount curve paid time is on duty, and who works how long past it nobody says.
  floor[Floor.paid] = staffed;
  floor[Floor.overtime] = 0 * staffed;
  if (agentDuty < 0) return { contact, floor, wages: (staffed / 3600) * costPerHour };
  const [overtime, planned, away, absent] = sums.subarray(agentDuty);
  const team = agentTeam[agent];
  floor[Floor.overtime] = overtime;
  floor[Floor.planned] = planned;
  floor[Floor.away] = away;
  floor[Floor.absent] = absent;
  const paid = (floor[Floor.paid] = staffed - overtime + planned + away + absent);
  floor[Floor.scheduled] = spec.rostered[team] === 1 ? paid : 0;
  floor[Floor.wage] = paid + overtime * spec.overtimeFactor[team];
  return { contact, floor, wages: (floor[Floor.wage] / 3600) * costPerHour };
};
