/** What the reader points at in a picture: by pointer first, else by the focus of the keyboard. */
export class Pointing<At, Focus extends At = At> {
  hovered = $state.raw<At | null>(null);
  focused = $state.raw<Focus | null>(null);

  get at(): At | null {
    return this.hovered ?? this.focused;
  }
}
