import type { Pointed, StructureNode } from './structureNodes';

/** What the reader points at in a picture: by pointer first, else by the focus of the keyboard. */
export class Pointing {
  hovered = $state.raw<Pointed | null>(null);
  focused = $state.raw<StructureNode | null>(null);

  get at(): Pointed | null {
    return this.hovered ?? this.focused;
  }
}
