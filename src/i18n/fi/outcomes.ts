import { complaints } from './outcomes/complaints';
import { experience } from './outcomes/experience';
import { panel } from './outcomes/panel';

/** See the English words for what each stands for. */
export const outcomes = { panel, experience, complaints };
