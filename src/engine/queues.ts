/** Waiting contacts, first-come-first-served lines as linked lists over the log's rows. */
export class Queues {
  /** First contact in line, −1 when empty. It may have given up by now: the kernel looks. */
  readonly first: Int32Array;
  private readonly last: Int32Array;
  private next: Int32Array;

  constructor(queues: number, contacts: number) {
    this.first = new Int32Array(queues);
    this.last = new Int32Array(queues);
    this.next = new Int32Array(contacts);
    this.clear();
  }

  clear(): void {
    this.first.fill(-1);
    this.last.fill(-1);
  }

  add(contact: number, queue: number): void {
    this.next[contact] = -1;
    const tail = this.last[queue];
    if (tail < 0) this.first[queue] = contact;
    else this.next[tail] = contact;
    this.last[queue] = contact;
  }

  /** Puts a contact first in line. */
  unshift(contact: number, queue: number): void {
    const head = this.first[queue];
    this.next[contact] = head;
    this.first[queue] = contact;
    if (head < 0) this.last[queue] = contact;
  }

  /** Takes the first contact out of line. */
  shift(queue: number): void {
    const after = this.next[this.first[queue]];
    this.first[queue] = after;
    if (after < 0) this.last[queue] = -1;
  }

  /** Makes room for more contacts. */
  grow(contacts: number): void {
    const next = new Int32Array(contacts);
    next.set(this.next);
    this.next = next;
  }
}
