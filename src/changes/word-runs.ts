import { diffArrays } from 'diff';
import { fingerprint } from '../register/fingerprint.ts';
import { align } from '../text/compare/pair-differences.ts';

/** A run of words that stayed, went or came. */
export interface WordRun {
  readonly kind: 'kept' | 'gone' | 'new';
  readonly text: string;
}

/**
 * Two texts as one, with the words that went and those that came; either may be missing. A word keeps its punctuation.
 * Between two kept words, all that went stands before all that came: a reader sees one replacement, not many.
 */
export function wordRuns(before: string | null, after: string | null): readonly WordRun[] {
  if (before === null) return after === null ? [] : [{ kind: 'new', text: after }];
  if (after === null) return [{ kind: 'gone', text: before }];
  return diffArrays(before.split(/\s+/u), after.split(/\s+/u)).map(({ value, added, removed }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'kept',
    text: value.join(' '),
  }));
}

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
