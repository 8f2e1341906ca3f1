/** Waiting contacts, one first-come-first-served line per contact type, as linked lists over the log's rows. */
export class Queues {
  /** First contact in line, −1 when empty. It may have given up by now: the kernel looks. */
  readonly first: Int32Array;
  private readonly last: Int32Array;
  private next: Int32Array;

  constructor(types: number, contacts: number) {
    this.first = new Int32Array(types);
    this.last = new Int32Array(types);
    this.next = new Int32Array(contacts);
    this.clear();
  }

  clear(): void {
    this.first.fill(-1);
    this.last.fill(-1);
  }

  add(contact: number, type: number): void {
    this.next[contact] = -1;
    const tail = this.last[type];
    if (tail < 0) this.first[type] = contact;
    else this.next[tail] = contact;
    this.last[type] = contact;
  }

  /** Takes the first contact out of line. */
  shift(type: number): void {
    const after = this.next[this.first[type]];
    this.first[type] = after;
    if (after < 0) this.last[type] = -1;
  }

  /** Makes room for more contacts. */
  grow(contacts: number): void {
    const next = new Int32Array(contacts);
    next.set(this.next);
    this.next = next;
  }
}
