/** Positive nodes of the 15-point Kronrod rule on [−1, 1]; those at odd places and 0 are the 7-point Gauss rule. */
const nodes = [
  0.9914553711208126, 0.9491079123427585, 0.8648644233597691, 0.7415311855993945, 0.5860872354676911,
  0.4058451513773972, 0.20778495500789848, 0,
];
const kronrod = [
  0.022935322010529224, 0.06309209262997856, 0.10479001032225019, 0.14065325971552592, 0.1690047266392679,
  0.19035057806478542, 0.20443294007529889, 0.20948214108472782,
];
const gauss = [0.1294849661688697, 0.27970539148927664, 0.3818300505051189, 0.4179591836734694];

interface Panel {
  from: number;
  to: number;
  values: Float64Array;
  errors: Float64Array;
}

/** Writes the components of the integrand at x into `out`. */
export type Integrand = (x: number, out: Float64Array) => void;

const maxPanels = 250;
/** Of the difference of the two rules; the finer one, which is used, is by far closer. */
const tolerance = 1e-9;

/**
 * Integral of several functions at once over consecutive panels, each panel halved until the difference of two rules is
 * negligible for every component against its own total. Break points belong where an integrand has a kink or a jump.
 * Source: Gauss–Kronrod 7/15, Piessens et al. (1983), QUADPACK, global adaptive scheme of QAGS without extrapolation.
 *
 * @param breaks ascending, at least two
 */
export function integrate(integrand: Integrand, components: number, breaks: readonly number[]): Float64Array {
  const at = new Float64Array(components);
  const evaluate = (from: number, to: number): Panel => {
    const half = (to - from) / 2;
    const middle = from + half;
    const values = new Float64Array(components);
    const errors = new Float64Array(components);
    const add = (x: number, i: number): void => {
      integrand(x, at);
      for (let k = 0; k < components; k++) {
        values[k] += kronrod[i] * at[k];
        if (i % 2 === 1) errors[k] -= gauss[(i - 1) / 2] * at[k];
      }
    };
    for (let i = 0; i < 7; i++) {
      add(middle - half * nodes[i], i);
      add(middle + half * nodes[i], i);
    }
    add(middle, 7);
    for (let k = 0; k < components; k++) {
      errors[k] = Math.abs(errors[k] + values[k]) * half;
      values[k] *= half;
    }
    return { from, to, values, errors };
  };

  const panels: Panel[] = [];
  for (let i = 1; i < breaks.length; i++)
    if (breaks[i] > breaks[i - 1]) panels.push(evaluate(breaks[i - 1], breaks[i]));
  for (;;) {
    const totals = new Float64Array(components);
    const doubts = new Float64Array(components);
    for (const { values, errors } of panels) {
      for (let k = 0; k < components; k++) {
        totals[k] += values[k];
        doubts[k] += errors[k];
      }
    }
    let worstComponent = 0;
    let worstDoubt = 0;
    for (let k = 0; k < components; k++) {
      const doubt = totals[k] === 0 ? 0 : doubts[k] / Math.abs(totals[k]);
      if (doubt > worstDoubt) [worstDoubt, worstComponent] = [doubt, k];
    }
    if (worstDoubt <= tolerance || panels.length >= maxPanels) return totals;
    const worst = panels.reduce((a, b) => (b.errors[worstComponent] > a.errors[worstComponent] ? b : a));
    const middle = worst.from + (worst.to - worst.from) / 2;
    if (middle <= worst.from || middle >= worst.to) return totals;
    panels[panels.indexOf(worst)] = evaluate(worst.from, middle);
    panels.push(evaluate(middle, worst.to));
  }
}
