/**
 * A binary heap of (time, number) pairs, earliest first; at equal times the lowest number first. Float64 keys and int32
 * payloads in two arrays, sized once.
 */
export class TimeHeap {
  size = 0;
  private times: Float64Array;
  private numbers: Int32Array;

  constructor(capacity: number) {
    this.times = new Float64Array(Math.max(1, capacity));
    this.numbers = new Int32Array(Math.max(1, capacity));
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
    if (this.size === this.times.length) this.grow();
    const { times, numbers } = this;
    let i = this.size++;
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
  }

  /** Removes the first entry. */
  pop(): void {
    const last = --this.size;
    if (last > 0) this.sink(this.times[last], this.numbers[last]);
  }

  /** Replaces the first entry: one walk instead of two. */
  replaceTop(time: number, number: number): void {
    this.sink(time, number);
  }

  private sink(time: number, number: number): void {
    const { times, numbers, size } = this;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= size) break;
      let t = times[child];
      const right = child + 1;
      if (right < size) {
        const r = times[right];
        if (r < t || (r === t && numbers[right] < numbers[child])) {
          child = right;
          t = r;
        }
      }
      if (time < t || (time === t && number < numbers[child])) break;
      times[i] = t;
      numbers[i] = numbers[child];
      i = child;
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
