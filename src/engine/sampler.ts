import type { Patience } from '../model/distribution';
import { gammaBeyond, normalBeyond, phasesLeft } from './beyond';
import { exp, ln, lnGamma } from './math';
import type { Stream } from './stream';

const Kind = {
  constant: 0,
  exponential: 1,
  lognormal: 2,
  gamma: 3,
  erlang: 4,
  weibull: 5,
  hyperexponential: 6,
  uniform: 7,
  empirical: 8,
} as const;

/**
 * A distribution made ready for drawing. One class with a switch, so that every draw in the kernel is the same call.
 * Parameters `a`, `b`, `c` mean what the family needs: see {@link samplerOf}.
 */
export class Sampler {
  constructor(
    private readonly kind: number,
    private readonly a: number,
    private readonly b = 0,
    private readonly c = 0,
    private readonly p: Float64Array = none,
    private readonly x: Float64Array = none,
  ) {}

  /** One value in seconds. */
  draw(stream: Stream): number {
    switch (this.kind) {
      case Kind.exponential:
        return this.a * stream.exponential();
      case Kind.lognormal:
        return exp(this.a + this.b * stream.normal());
      case Kind.gamma:
        return this.b * stream.gamma(this.a);
      case Kind.erlang: {
        let sum = 0;
        for (let i = 0; i < this.b; i++) sum += stream.exponential();
        return this.a * sum;
      }
      case Kind.weibull:
        return this.a * exp(ln(stream.exponential()) * this.b);
      case Kind.hyperexponential:
        return (stream.uniform() < this.a ? this.b : this.c) * stream.exponential();
      case Kind.uniform:
        return this.a + this.b * stream.uniform();
      case Kind.empirical:
        return this.inverse(stream.uniform());
      default:
        return this.a;
    }
  }

  /** One value of which it is known that it exceeds `bound` > 0; about `bound` or less where the family has none above it. */
  drawBeyond(stream: Stream, bound: number): number {
    const { a, b, c } = this;
    switch (this.kind) {
      case Kind.exponential:
        return bound + a * stream.exponential();
      case Kind.lognormal:
        return exp(a + b * normalBeyond(stream, (ln(bound) - a) / b));
      case Kind.gamma:
        return b * gammaBeyond(stream, a, bound / b);
      case Kind.erlang: {
        let sum = 0;
        for (let i = phasesLeft(stream, b, bound / a); i > 0; i--) sum += stream.exponential();
        return bound + a * sum;
      }
      case Kind.weibull:
        return a * exp(ln(stream.exponential() + exp(ln(bound / a) / b)) * b);
      case Kind.hyperexponential: {
        // The branches' shares among those who are still there; the exponent is cut before it overflows.
        const second = (1 - a) * exp(Math.min(700, bound / b - bound / c));
        return bound + (stream.uniform() * (a + second) < a ? b : c) * stream.exponential();
      }
      case Kind.uniform: {
        const from = Math.max(a, bound);
        return from + (a + b - from) * stream.uniform();
      }
      case Kind.empirical: {
        const below = this.atMost(bound);
        return below < 1 ? this.inverse(below + (1 - below) * stream.uniform()) : bound;
      }
      default:
        return a;
    }
  }

  /** The empirical distribution function. */
  private atMost(t: number): number {
    const { p, x } = this;
    const last = x.length - 1;
    if (t < x[0]) return 0;
    if (t >= x[last]) return p[last];
    let low = 0;
    let high = last;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (x[middle] <= t) low = middle;
      else high = middle;
    }
    return p[low] + ((t - x[low]) / (x[high] - x[low])) * (p[high] - p[low]);
  }

  /** Piecewise linear inverse of the empirical distribution; beyond its last probability: `a`. */
  private inverse(u: number): number {
    const { p, x } = this;
    if (u <= p[0]) return x[0];
    const last = p.length - 1;
    if (u > p[last]) return this.a;
    let low = 0;
    let high = last;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (p[middle] < u) low = middle;
      else high = middle;
    }
    return x[low] + ((u - p[low]) / (p[high] - p[low])) * (x[high] - x[low]);
  }
}

const none = new Float64Array(0);
/** Always 0 seconds. */
export const zero = new Sampler(Kind.constant, 0);

/**
 * The sampler of a distribution.
 * @param beyond what an empirical distribution gives beyond its last probability: Infinity for patience.
 */
export function samplerOf(d: Patience, beyond?: number): Sampler {
  switch (d.family) {
    case 'never':
      return new Sampler(Kind.constant, Infinity);
    case 'constant':
      return new Sampler(Kind.constant, d.mean);
    case 'exponential':
      return new Sampler(Kind.exponential, d.mean);
    case 'lognormal': {
      // mean = e^(μ + σ²/2), cv² = e^(σ²) − 1
      const variance = ln(1 + d.cv * d.cv);
      return new Sampler(Kind.lognormal, ln(d.mean) - variance / 2, Math.sqrt(variance));
    }
    case 'gamma': {
      const shape = 1 / (d.cv * d.cv);
      return new Sampler(Kind.gamma, shape, d.mean / shape);
    }
    case 'erlang':
      return new Sampler(Kind.erlang, d.mean / d.k, d.k);
    case 'weibull':
      // mean = scale · Γ(1 + 1/shape)
      return new Sampler(Kind.weibull, d.mean / exp(lnGamma(1 + 1 / d.shape)), 1 / d.shape);
    case 'hyperexponential':
      return new Sampler(Kind.hyperexponential, d.p, d.mean1, d.mean2);
    case 'uniform':
      return new Sampler(Kind.uniform, d.min, d.max - d.min);
    case 'empirical':
      return new Sampler(
        Kind.empirical,
        beyond ?? d.seconds[d.seconds.length - 1],
        0,
        0,
        Float64Array.from(d.p),
        Float64Array.from(d.seconds),
      );
  }
}
