import type { Component } from 'svelte';
import type { OutcomePart } from '../../../model/outcomes';

/** The fields of each part, fetched when it is on. */
export const sections: Partial<Record<OutcomePart, () => Promise<{ default: Component }>>> = {
  experience: () => import('./ExperienceSection.svelte'),
  complaints: () => import('./ComplaintsSection.svelte'),
  quality: () => import('./QualitySection.svelte'),
  customers: () => import('./CustomersSection.svelte'),
  costs: () => import('./CostsSection.svelte'),
};
