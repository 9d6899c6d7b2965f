import { sumCounts, type TestCount } from './count-tests.ts';

/** One step of the whole test run. */
export interface Stage {
  /** What the stage does, as the run announces it. */
  readonly name: string;
  /** Does it; says whether it passed, and how many tests it ran. */
  readonly run: () => Promise<StageResult>;
}

/** What came out of a stage. */
export interface StageResult {
  readonly passed: boolean;
  readonly tests: TestCount;
}

/** Runs stages in order, stops at the first that fails, and counts; a failed stage is at least one failure. */
export async function runStages(stages: readonly Stage[], say: (line: string) => void): Promise<TestCount> {
  const counts: TestCount[] = [];
  for (const [index, { name, run }] of stages.entries()) {
    say(`\n[${index + 1}/${stages.length}] ${name}`);
    const started = performance.now();
    const { passed, tests } = await run();
    counts.push(passed ? tests : { ...tests, failed: Math.max(1, tests.failed) });
    if (!passed) {
      say(`\nStopped: « ${name} » failed. What comes after it was not run.`);
      break;
    }
    say(`${name}: passed in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  }
  return sumCounts(counts);
}
