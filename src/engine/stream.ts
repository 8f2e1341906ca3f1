import { exp, ln } from './math';

/**
 * A stream of random numbers for one purpose (the work of the callers of one type, say). It is rewound to the start of a
 * substream for every day, so the n-th draw of a day is the same whatever happened before: this is what lets two
 * scenarios meet the same customers.
 *
 * Generator: sfc32 (Doty-Humphrey, PractRand), 128 bits of state. The state lives in an Int32Array and is worked on in
 * blocks: 32-bit integers in object fields would be boxed.
 */
export class Stream {
  private readonly key: Int32Array;
  private readonly state = new Int32Array(4);
  private readonly block: Uint32Array;
  private readonly words: number;
  private position: number;

  /**
   * @param key four 32-bit words that name the stream
   * @param words of a block: few where each substream gives few draws; even, at least 34
   */
  constructor(key: Int32Array, words = blockWords) {
    this.key = key;
    this.words = words;
    this.block = new Uint32Array(words);
    this.position = words;
  }

  /** Rewinds to the start of substream (day, part). */
  rewind(day: number, part: number): void {
    // Murmur3's finaliser as a mixer: every bit of day and part reaches every word of the state.
    this.begin(mix(this.key[3] ^ mix(day + 0x9e3779b9) ^ Math.imul(part + 1, 0x85ebca6b)));
  }

  /** Rewinds to the start of substream (day, part, turn, step): what one customer does at one step. */
  rewindTo(day: number, part: number, turn: number, step: number): void {
    const whose = mix(turn + 0x51ed270b) ^ Math.imul(step + 1, 0xc2b2ae35);
    this.begin(mix(this.key[2] ^ mix(day + 0x2545f491) ^ mix(Math.imul(part + 1, 0x85ebca6b) ^ mix(whose))));
  }

  private begin(h: number): void {
    const { key, state } = this;
    for (let i = 0; i < 3; i++) {
      h = mix(h + key[i]);
      state[i] = h;
    }
    state[3] = 1;
    this.refill();
    // The first words of sfc32 still show the seed: leave them out.
    this.position = 32;
  }

  private refill(): void {
    const { state, block, words } = this;
    let a = state[0];
    let b = state[1];
    let c = state[2];
    let d = state[3];
    for (let i = 0; i < words; i++) {
      const t = (((a + b) | 0) + d) | 0;
      d = (d + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = ((c << 21) | (c >>> 11)) + t;
      c |= 0;
      block[i] = t;
    }
    state[0] = a;
    state[1] = b;
    state[2] = c;
    state[3] = d;
    this.position = 0;
  }

  /** Uniform on (0, 1), 53 bits. Every draw takes words in pairs: one check for the end of the block is enough. */
  uniform(): number {
    if (this.position === this.words) this.refill();
    const high = this.block[this.position++];
    const low = this.block[this.position++];
    return high * 2.3283064365386963e-10 + ((low >>> 11) + 0.5) * 1.1102230246251565e-16;
  }

  /** Exponential with mean 1: ziggurat of 256 layers (Marsaglia & Tsang 2000), layer and height from separate words. */
  exponential(): number {
    let base = 0;
    for (;;) {
      if (this.position === this.words) this.refill();
      const high = this.block[this.position++];
      const low = this.block[this.position++];
      const layer = low & 255;
      const x = (high * 2.3283064365386963e-10 + (low >>> 11) * 1.1102230246251565e-16) * expEdge[layer];
      if (x < expEdge[layer + 1]) return base + x;
      if (layer === 0) {
        base += expTail;
        continue;
      }
      if (expHeight[layer] + this.uniform() * (expHeight[layer + 1] - expHeight[layer]) < exp(-x)) return base + x;
    }
  }

  /** Standard normal: ziggurat of 256 layers; the tail by Marsaglia (1964). */
  normal(): number {
    for (;;) {
      if (this.position === this.words) this.refill();
      const high = this.block[this.position++];
      const low = this.block[this.position++];
      const layer = low & 255;
      const x = (high * 2.3283064365386963e-10 + (low >>> 11) * 1.1102230246251565e-16) * normEdge[layer];
      const positive = (low & 256) === 0;
      if (x < normEdge[layer + 1]) return positive ? x : -x;
      if (layer === 0) {
        let t: number;
        do t = -ln(this.uniform()) / normTail;
        while (-2 * ln(this.uniform()) < t * t);
        return positive ? normTail + t : -(normTail + t);
      }
      if (normHeight[layer] + this.uniform() * (normHeight[layer + 1] - normHeight[layer]) < exp(-0.5 * x * x))
        return positive ? x : -x;
    }
  }

  /** Gamma with mean `shape` and scale 1: Marsaglia & Tsang (2000); below shape 1 by the boost U^(1/shape). */
  gamma(shape: number): number {
    if (shape < 1) return this.gamma(shape + 1) * exp(-this.exponential() / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const z = this.normal();
      const t = 1 + c * z;
      if (t <= 0) continue;
      const v = t * t * t;
      if (ln(this.uniform()) < 0.5 * z * z + d - d * v + d * ln(v)) return d * v;
    }
  }
}

const blockWords = 128;

function mix(h: number): number {
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

// Ziggurat tables: 256 layers of equal area v under the density f. `edge[i]` is the right edge of layer i (edge[0] the
// width of the base with its tail folded in), `height[i]` = f(edge[i]). r and v as published by Marsaglia & Tsang (2000)
// and Doornik (2005).
const layers = 256;
const expTail = 7.69711747013105;
const normTail = 3.6541528853610088;
const [expEdge, expHeight] = ziggurat(
  expTail,
  0.003949659822581557,
  (x) => exp(-x),
  (y) => -ln(y),
);
const [normEdge, normHeight] = ziggurat(
  normTail,
  0.00492867323399,
  (x) => exp(-0.5 * x * x),
  (y) => Math.sqrt(-2 * ln(y)),
);

function ziggurat(
  r: number,
  v: number,
  f: (x: number) => number,
  inverse: (y: number) => number,
): [Float64Array, Float64Array] {
  const edge = new Float64Array(layers + 1);
  const height = new Float64Array(layers + 1);
  edge[0] = v / f(r);
  edge[1] = r;
  for (let i = 2; i < layers; i++) edge[i] = inverse(f(edge[i - 1]) + v / edge[i - 1]);
  edge[layers] = 0;
  for (let i = 1; i <= layers; i++) height[i] = f(edge[i]);
  return [edge, height];
}
