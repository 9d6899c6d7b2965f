/** One step of the guided year. */
export interface YearStep {
  readonly title: string;
  /** What it does and why, in a sentence. */
  readonly why: string;
  /** Does it; false, or anything thrown, stops the year. */
  readonly run: () => Promise<boolean> | boolean;
}

/** What the steps say and leave. */
export interface StepOutcome {
  readonly isDone: boolean;
  /** What a step threw; null where it only said no. */
  readonly error: unknown;
}

/** Runs steps in order, each announced with its place and told done or refused, and stops at the first that is not done. */
export async function runSteps(
  steps: readonly YearStep[],
  say: (line: string) => void,
  now: () => number = () => performance.now(),
): Promise<StepOutcome> {
  for (const [index, { title, why, run }] of steps.entries()) {
    say(`\nÉtape ${index + 1} sur ${steps.length} : ${title}. ${why}`);
    const started = now();
    let error: unknown = null;
    const isDone = await attempt(run, (thrown) => (error = thrown));
    const seconds = ((now() - started) / 1000).toFixed(1).replace('.', ',');
    say(isDone ? `Fait (${seconds} s).` : `Refusé : ${title.toLowerCase()}.`);
    if (!isDone) return { isDone, error };
  }
  return { isDone: true, error: null };
}

async function attempt(run: YearStep['run'], keep: (error: unknown) => void): Promise<boolean> {
  try {
    return await run();
  } catch (error) {
    keep(error);
    return false;
  }
}
