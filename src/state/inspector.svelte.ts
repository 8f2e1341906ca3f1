import { tick } from 'svelte';
import type { Scope } from '../analysis/estimate';

/** What the side panel is about. */
export type Subject =
  | { kind: 'type'; index: number }
  | { kind: 'team'; index: number }
  | { kind: 'settings' }
  | { kind: 'outcomes' }
  | { kind: 'tiles' }
  /** `index` null: a new one. */
  | { kind: 'promise'; index: number | null }
  /** One KPI under the lens, of the part that it was opened from; left out: of everything. */
  | { kind: 'kpi'; key: string; scope?: Scope };

/** The side panel: open on one subject, or closed. Closing gives the focus back to where it came from. */
export class Inspector {
  #subject = $state.raw<Subject | null>(null);
  #cameFrom: Element | null = null;

  get subject(): Subject | null {
    return this.#subject;
  }

  open(subject: Subject): void {
    if (!this.#subject) this.#cameFrom = document.activeElement;
    this.#subject = subject;
  }

  /** Another page or scenario is on screen: nothing of the old one gets the focus. */
  leave(): void {
    this.#cameFrom = null;
    this.close();
  }

  /** What it came from may be gone by then, a promise that was taken back for example: then the page gets the focus. */
  close(): void {
    const from = this.#cameFrom;
    this.#subject = null;
    this.#cameFrom = null;
    if (from === null) return;
    // Under a panel that covers the page nothing can have the focus: only once it is gone.
    void tick().then(() => {
      const back = from.isConnected && from !== document.body ? from : document.getElementById('main');
      if (back instanceof HTMLElement || back instanceof SVGElement) back.focus();
    });
  }
}
