import { diffArrays } from 'diff';

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
