import type { checkScenario, withPlannedHeadcounts } from '../model/scenario';

/** What edits are checked against. */
interface Rules {
  checkScenario: typeof checkScenario;
  withPlannedHeadcounts: typeof withPlannedHeadcounts;
}

/**
 * The rules of a scenario, fetched after the first picture, which shows a sample and needs none, or with the first document or edit
 * that is to be checked.
 */
export class LateRules {
  #fetched: Rules | null = null;
  #load: () => Promise<Rules>;

  constructor(load: () => Promise<Rules> = () => import('../model/scenario')) {
    this.#load = load;
  }

  /** The rules, if they are there. */
  get now(): Rules | null {
    return this.#fetched;
  }

  async fetch(): Promise<Rules> {
    return (this.#fetched ??= await this.#load());
  }
}

/** Those of the page. */
export const rules = new LateRules();
