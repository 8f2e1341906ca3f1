import { complaints } from './outcomes/complaints';
import { experience } from './outcomes/experience';
import { panel } from './outcomes/panel';

/** What follows from contacts, part by part. */
export const outcomes = { panel, experience, complaints };
