import type { Component } from 'svelte';
import type { Scenario } from '../../model/scenario';

/** What is shown of what follows from contacts, in order: when a scenario has it, and whence it is fetched. */
export const parts: readonly {
  name: string;
  shown: (scenario: Scenario) => boolean;
  load: () => Promise<{ default: Component }>;
}[] = [
  {
    name: 'experience',
    shown: ({ outcomes }) => outcomes?.experience !== undefined,
    load: () => import('./Experience.svelte'),
  },
  {
    name: 'complaints',
    shown: ({ outcomes }) => outcomes?.complaints !== undefined,
    load: () => import('./Complaints.svelte'),
  },
  {
    name: 'quality',
    shown: ({ outcomes }) => outcomes?.quality !== undefined,
    load: () => import('./Quality.svelte'),
  },
  {
    name: 'customers',
    shown: ({ outcomes }) => outcomes?.customers !== undefined,
    load: () => import('./Customers.svelte'),
  },
  {
    name: 'money',
    shown: ({ outcomes, types }) =>
      outcomes?.costs !== undefined || outcomes?.customers !== undefined || types.some(({ sale }) => sale),
    load: () => import('./Money.svelte'),
  },
];
