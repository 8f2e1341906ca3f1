import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/** Files that take long and are short: millions of contacts, processes of their own, workers that die. */
const long = /\/test\/(reference|cli|data|runs)\/|\/(worker|planTables|campaign|compare)\.test\.ts$/;

/** Long files first, so that all workers end together; on a machine that has not run them yet their length tells little. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean => long.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
