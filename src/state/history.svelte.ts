/** One undoable step: the state before it, what it was, and the gesture it belongs to. */
interface Step<T, L> {
  before: T;
  label: L;
}

/** Steps that are remembered; older ones are forgotten one by one. */
const depth = 500;

/**
 * Undo and redo over immutable snapshots. A gesture (a drag, a burst of typing in one field) is one step: commits that name the
 * same gesture, with nothing in between, replace each other.
 */
export class History<T, L> {
  #past = $state.raw<readonly Step<T, L>[]>([]);
  #future = $state.raw<readonly Step<T, L>[]>([]);
  #present: T;
  #gesture: string | null = null;

  constructor(present: T) {
    this.#present = $state.raw(present);
  }

  /** The state now. */
  get present(): T {
    return this.#present;
  }

  /** What undo would take back, null when there is nothing. */
  get undoLabel(): L | null {
    return this.#past.at(-1)?.label ?? null;
  }

  /** What redo would bring back, null when there is nothing. */
  get redoLabel(): L | null {
    return this.#future.at(-1)?.label ?? null;
  }

  /** Steps that can be undone. */
  get depth(): number {
    return this.#past.length;
  }

  /** Makes `next` the present. The same state again is no step. */
  commit(next: T, label: L, gesture: string | null = null): void {
    if (next === this.#present) return;
    const goesOn = gesture !== null && gesture === this.#gesture;
    if (!goesOn) this.#past = [...this.#past.slice(1 - depth), { before: this.#present, label }];
    this.#present = next;
    this.#future = [];
    this.#gesture = gesture;
  }

  /** The gesture is over: the next commit is a step of its own. */
  endGesture(): void {
    this.#gesture = null;
  }

  /** Takes the last step back. */
  undo(): void {
    const step = this.#past.at(-1);
    if (!step) return;
    this.#future = [...this.#future, { before: this.#present, label: step.label }];
    this.#past = this.#past.slice(0, -1);
    this.#present = step.before;
    this.#gesture = null;
  }

  /** Brings the step last undone back. */
  redo(): void {
    const step = this.#future.at(-1);
    if (!step) return;
    this.#past = [...this.#past, { before: this.#present, label: step.label }];
    this.#future = this.#future.slice(0, -1);
    this.#present = step.before;
    this.#gesture = null;
  }

  /** Starts anew from a state, with nothing to undo. */
  reset(present: T): void {
    this.#past = [];
    this.#future = [];
    this.#present = present;
    this.#gesture = null;
  }
}
