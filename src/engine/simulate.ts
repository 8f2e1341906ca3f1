import { Kernel } from './kernel';
import { parts } from './parts';
import type { Plan } from './plan';

/** Simulates days of any plan: the kernel with all that a plan may need. */
export class Simulator extends Kernel {
  constructor(plan: Plan) {
    super(plan, parts);
  }
}
