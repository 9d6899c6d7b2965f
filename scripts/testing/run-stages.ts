import { sumCounts, type TestCount } from './count-tests.ts';

/** One step of the whole test run. */
export interface Stage {
  /** What the stage does, as the run announces it. */
  readonly name: string;
  /** Does it, writing what it has to say; says whether it passed, and how many tests it ran. */
  readonly run: (write: Write) => Promise<StageResult>;
}

/** Takes a piece of output. */
export type Write = (text: string) => void;

/** What came out of a stage. */
export interface StageResult {
  readonly passed: boolean;
  readonly tests: TestCount;
}

/**
 * Runs groups of stages in order, the stages of a group at the same time; stops after the first group with a failure, and counts.
 * A failed stage is at least one failure. What a stage writes is shown whole when it ends, or as it comes where it is alone.
 */
export async function runStages(groups: readonly (readonly Stage[])[], write: Write): Promise<TestCount> {
  const counts: TestCount[] = [];
  for (const [index, group] of groups.entries()) {
    write(`\n[${index + 1}/${groups.length}] ${group.map(({ name }) => name).join(' · ')}\n`);
    const results = await Promise.all(
      group.map((stage) => (group.length === 1 ? runStage(stage, write) : runHeld(stage, write))),
    );
    counts.push(...results.map(countStage));
    if (results.some(({ passed }) => !passed)) {
      write('Stopped: what comes after was not run.\n');
      break;
    }
  }
  return sumCounts(counts);
}

function countStage({ passed, tests }: StageResult): TestCount {
  return passed ? tests : { ...tests, failed: Math.max(1, tests.failed) };
}

async function runStage({ name, run }: Stage, write: Write): Promise<StageResult> {
  const started = performance.now();
  const result = await run(write);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  write(`${name}: ${result.passed ? 'passed' : 'FAILED'} in ${seconds} s.\n`);
  return result;
}

/** Holds back what a stage writes until it has ended, so that two stages do not speak at once. */
async function runHeld(stage: Stage, write: Write): Promise<StageResult> {
  const held: string[] = [];
  const result = await runStage(stage, (text) => void held.push(text));
  write(held.join(''));
  return result;
}
