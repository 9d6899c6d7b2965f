import { fingerprint } from '../register/fingerprint.ts';
import { align } from '../text/align.ts';
import { type WordRun, wordRuns } from './word-runs.ts';

/** The passages that differ between two texts, each with its words that went and came; those that typography alone changed are the same. */
export function passageChanges(
  before: readonly string[],
  after: readonly string[],
): readonly (readonly WordRun[])[] {
  const changes: (readonly WordRun[])[] = [];
  let gone: string[] = [];
  let fresh: string[] = [];
  const flush = (): void => {
    for (let index = 0; index < Math.max(gone.length, fresh.length); index += 1)
      changes.push(wordRuns(gone[index] ?? null, fresh[index] ?? null));
    [gone, fresh] = [[], []];
  };
  for (const { left, right } of align(before.map(fingerprint), after.map(fingerprint))) {
    if (left !== null && right !== null) flush();
    else if (left !== null) gone.push(before[left] ?? '');
    else if (right !== null) fresh.push(after[right] ?? '');
  }
  flush();
  return changes;
}
