import { align } from '../text/align.ts';

/** A run of words that stayed, went or came. */
export interface WordRun {
  readonly kind: 'kept' | 'gone' | 'new';
  readonly text: string;
}

/** Two texts as one, with the words that went and those that came; either may be missing. A word keeps its punctuation. */
export function wordRuns(before: string | null, after: string | null): readonly WordRun[] {
  if (before === null) return after === null ? [] : [{ kind: 'new', text: after }];
  if (after === null) return [{ kind: 'gone', text: before }];
  const [old, now] = [before.split(/\s+/u), after.split(/\s+/u)];
  const steps = align(old, now).map(({ left, right }): WordRun => {
    if (left === null) return { kind: 'new', text: now[right ?? 0] ?? '' };
    return { kind: right === null ? 'gone' : 'kept', text: old[left] ?? '' };
  });
  return joinRuns(steps);
}

function joinRuns(steps: readonly WordRun[]): readonly WordRun[] {
  const runs: WordRun[] = [];
  for (const step of gatherKinds(steps)) {
    const last = runs.at(-1);
    if (last?.kind === step.kind)
      runs[runs.length - 1] = { kind: step.kind, text: `${last.text} ${step.text}` };
    else runs.push(step);
  }
  return runs;
}

/** Between two kept words, all that went stands before all that came: a reader sees one replacement, not many. */
function gatherKinds(steps: readonly WordRun[]): readonly WordRun[] {
  const gathered: WordRun[] = [];
  let changed: WordRun[] = [];
  const flush = (): void => {
    gathered.push(
      ...changed.filter(({ kind }) => kind === 'gone'),
      ...changed.filter(({ kind }) => kind === 'new'),
    );
    changed = [];
  };
  for (const step of steps) {
    if (step.kind !== 'kept') changed.push(step);
    else {
      flush();
      gathered.push(step);
    }
  }
  flush();
  return gathered;
}
