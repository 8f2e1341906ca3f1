import type { Account } from '../../../src/kpi/account';
import type { Sums } from '../../../src/kpi/formula';
import { Contact, Floor } from '../../../src/kpi/counters';
import type { Costs } from '../../../src/model/outcomes/costs';
import type { Customers } from '../../../src/model/outcomes/customers';
import { costsSchema } from '../../../src/model/outcomes/costs';
import { customersSchema } from '../../../src/model/outcomes/customers';
import * as v from 'valibot';

/** Costs and customers with the usual figures of CAUSAL.md. */
export const free: Costs = v.parse(costsSchema, {});
export const usual: Customers = v.parse(customersSchema, { active: 1000 });

type Counters<T> = Partial<Record<keyof T, number>>;

/** Sums of a whole centre by hand: counters of contacts, all of them live, the account, and the rest with counters of agents' time. */
export function centre(
  contacts: Counters<typeof Contact>,
  account: Partial<Account> = {},
  { floor = {}, ...rest }: Partial<Omit<Sums, 'floor'>> & { floor?: Counters<typeof Floor> } = {},
): Sums {
  const contact = new Float64Array(Contact.within);
  for (const [name, value] of Object.entries(contacts)) contact[Contact[name as keyof typeof Contact]] = value;
  const times = new Float64Array(Floor.width);
  for (const [name, value] of Object.entries(floor)) times[Floor[name as keyof typeof Floor]] = value;
  return {
    contact,
    live: contact,
    floor: times,
    openSeconds: 0,
    records: 0,
    wages: NaN,
    account: {
      costs: free,
      customers: null,
      isPart: false,
      days: 1,
      hasLines: true,
      leaving: 0,
      leavingBase: 0,
      leavers: 0,
      ...account,
    },
    ...rest,
  };
}
