import * as v from 'valibot';
import type { ContactType } from './contactType';
import { typeSchema } from './contactType';
import type { Skill } from './team';
import { skillSchema } from './team';

/** A contact type of so many contacts by interval, ordinary in everything else: the defaults of the format. */
export function newType(part: {
  id: string;
  name: string;
  volume: number[];
  /** Mean of talk, of its variability, and of patience; seconds. */
  talkSeconds: number;
  talkCv: number;
  patienceSeconds: number;
}): ContactType {
  return v.parse(typeSchema, {
    id: part.id,
    name: part.name,
    demand: { kind: 'rate', volume: part.volume },
    handling: { talk: { family: 'lognormal', mean: part.talkSeconds, cv: part.talkCv } },
    patience: { family: 'exponential', mean: part.patienceSeconds },
  });
}

/** A skill without any condition. */
export const newSkill = (type: string): Skill => v.parse(skillSchema, { type });
