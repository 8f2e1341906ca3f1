import { quality } from './outcomes/quality';

/** What follows from contacts, part by part. */
export const outcomes = { quality };
