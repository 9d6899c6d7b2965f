import type { Judged } from './judge-mutants.ts';

/** The texts of modules by their path from the project's folder. */
export type Texts = ReadonlyMap<string, string>;

/** The share of mutants that the tests of a room kill, in per cent; null when there is none. What no test reaches survives. */
export function scoreOf(judged: readonly Judged[]): number | null {
  if (judged.length === 0) return null;
  return (100 * judged.filter(({ outcome }) => !isSurvivor(outcome)).length) / judged.length;
}

/** The score of a room and the mutants that survive, each with its place, what it was and what it became. */
export function describeRoom(
  room: string,
  judged: readonly Judged[],
  places: number,
  texts: Texts,
): readonly string[] {
  const count = (...outcomes: readonly Judged['outcome'][]): number =>
    judged.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const score = scoreOf(judged);
  return [
    `${room}: ${score === null ? 'no mutant' : `${score.toFixed(1)} %`} of ${judged.length} mutants in ${places} places: ${count('killed', 'crashed')} killed, ${count('endless')} stopped, ${count('survived')} survived, ${count('alone')} without a test.`,
    ...judged.filter(({ outcome }) => isSurvivor(outcome)).map((one) => describeSurvivor(one, texts)),
  ];
}

function isSurvivor(outcome: Judged['outcome']): boolean {
  return outcome === 'survived' || outcome === 'alone';
}

function describeSurvivor({ mutant, outcome }: Judged, texts: Texts): string {
  const text = texts.get(mutant.file) ?? '';
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
