/** What the side panel is about. */
export type Subject =
  | { kind: 'type'; index: number }
  | { kind: 'team'; index: number }
  | { kind: 'settings' }
  | { kind: 'tiles' }
  /** `index` null: a new one. */
  | { kind: 'promise'; index: number | null };

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

  close(): void {
    this.#subject = null;
    if (this.#cameFrom instanceof HTMLElement || this.#cameFrom instanceof SVGElement) this.#cameFrom.focus();
    this.#cameFrom = null;
  }
}
