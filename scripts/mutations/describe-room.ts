import type { Judged } from './judge-mutants.ts';

/** Whether no test saw a mutant. */
export function isSurvivor({ outcome }: Judged): boolean {
  return outcome === 'survived' || outcome === 'alone';
}

/** The share of mutants that the tests of a room kill, in per cent; null when there is none. What no test reaches survives. */
export function scoreOf(judged: readonly Judged[]): number | null {
  if (judged.length === 0) return null;
  return (100 * judged.filter((one) => !isSurvivor(one)).length) / judged.length;
}

/** The score of a room, and what became of its mutants. */
export function describeRoom(room: string, judged: readonly Judged[], places: number): string {
  const count = (...outcomes: readonly Judged['outcome'][]): number =>
    judged.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const score = scoreOf(judged);
  return `${room}: ${score === null ? 'no mutant' : `${score.toFixed(1)} %`} of ${judged.length} mutants in ${places} places: ${count('killed', 'crashed')} killed, ${count('endless')} stopped, ${count('survived')} survived, ${count('alone')} without a test.`;
}

/** The place of a survivor in the text of its module, what stood there and what it became. */
export function describeSurvivor({ mutant, outcome }: Judged): string {
  const { text } = mutant;
  const before = text.slice(0, mutant.start);
  const line = before.split('\n').length;
  const column = mutant.start - before.lastIndexOf('\n');
  const was = oneLine(text.slice(mutant.start, mutant.end));
  const alone = outcome === 'alone' ? ' (no test)' : '';
  return `  ${mutant.file}:${line}:${column} ${mutant.kind}${alone}: ${was} → ${oneLine(mutant.replacement)}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/gu, ' ');
}
