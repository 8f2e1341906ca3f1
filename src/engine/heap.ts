/**
 * A binary heap of (time, number) pairs, earliest first; at equal times the lowest number first. Float64 keys and int32
 * payloads in two arrays, sized once. An entry that looks for its place stands behind the last one meanwhile: a time that is handed
 * from call to call would be boxed.
 */
export class TimeHeap {
  size = 0;
  private times: Float64Array;
  private numbers: Int32Array;

  constructor(capacity: number) {
    this.times = new Float64Array(capacity + 1);
    this.numbers = new Int32Array(capacity + 1);
  }

  clear(): void {
    this.size = 0;
  }

  /** Time of the first entry, Infinity when empty. */
  nextTime(): number {
    return this.size > 0 ? this.times[0] : Infinity;
  }

  /** Number of the first entry; the heap must not be empty. */
  nextNumber(): number {
    return this.numbers[0];
  }

  push(time: number, number: number): void {
    this.place(time, number);
    this.rise();
  }

  /** Removes the first entry. */
  pop(): void {
    this.size--;
    this.sink();
  }

  /** Replaces the first entry: one walk instead of two. */
  replaceTop(time: number, number: number): void {
    this.place(time, number);
    this.sink();
  }

  /** Puts an entry behind the last one. */
  private place(time: number, number: number): void {
    const { size } = this;
    this.times[size] = time;
    this.numbers[size] = number;
  }

  /** The entry behind the last one becomes one of them: from the bottom up. */
  private rise(): void {
    const { times, numbers } = this;
    let i = this.size++;
    const time = times[i];
    const number = numbers[i];
    while (i > 0) {
      const parent = (i - 1) >> 1;
      const t = times[parent];
      if (t < time || (t === time && numbers[parent] < number)) break;
      times[i] = t;
      numbers[i] = numbers[parent];
      i = parent;
    }
    times[i] = time;
    numbers[i] = number;
    if (this.size === times.length) this.grow();
  }

  /** The entry behind the last one takes the place of the first: from the top down. */
  private sink(): void {
    const { times, numbers, size } = this;
    const time = times[size];
    const number = numbers[size];
    let i = 0;
    let child = 1;
    while (child < size) {
      let t = times[child];
      const right = child + 1;
      if (right < size) {
        const r = times[right];
        if (r === t) {
          if (numbers[right] < numbers[child]) child = right;
        } else {
          // Which child is earlier, nobody can foresee: counted, not branched on.
          child += +(r < t);
          t = times[child];
        }
      }
      if (time < t || (time === t && number < numbers[child])) break;
      times[i] = t;
      numbers[i] = numbers[child];
      i = child;
      child = 2 * i + 1;
    }
    times[i] = time;
    numbers[i] = number;
  }

  private grow(): void {
    const times = new Float64Array(this.times.length * 2);
    const numbers = new Int32Array(this.numbers.length * 2);
    times.set(this.times);
    numbers.set(this.numbers);
    this.times = times;
    this.numbers = numbers;
  }
}
