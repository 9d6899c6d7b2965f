import { isEmpty, type Word, wordsOf } from '../words.ts';
import type { OpenIndex } from './open-index.ts';
import { readQuery } from './read-query.ts';

/** A stretch of a text, marked or not. */
export interface Stretch {
  readonly text: string;
  readonly isMarked: boolean;
}

/** What to mark in the answers of a search: the words that answer, the phrases, and what means the same as what was typed. */
export interface Marks {
  readonly answering: ReadonlySet<number>;
  readonly phrases: readonly (readonly Word[])[];
}

/** What a search wants marked. */
export function marksOf({ index }: OpenIndex, typed: string, answering: ReadonlySet<number>): Marks {
  const asked = new Set(readQuery(typed).words.map(({ folded }) => folded));
  const isAsked = (text: string) =>
    wordsOf(text)
      .filter((word) => !isEmpty(word))
      .every(({ folded }) => asked.has(folded));
  const means = index.same.flatMap(([form, other]) => [
    ...(isAsked(other) ? [form] : []),
    ...(isAsked(form) ? [other] : []),
  ]);
  return { answering, phrases: [...readQuery(typed).phrases, ...means.map((text) => wordsOf(text))] };
}

/** Cuts a text into stretches, those that answer being marked. */
export function markWords({ rankOf }: OpenIndex, text: string, marks: Marks): readonly Stretch[] {
  const words = wordsOf(text);
  const spans = words
    .filter((word) => !isEmpty(word) && marks.answering.has(rankOf.get(word.folded) ?? -1))
    .map(({ start, end }): [number, number] => [start, end]);
  for (const phrase of marks.phrases)
    for (const start of phraseStarts(words, phrase))
      spans.push([words[start]?.start ?? 0, words[start + phrase.length - 1]?.end ?? 0]);
  return cutAt(text, spans);
}

function cutAt(text: string, spans: readonly (readonly [number, number])[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let done = 0;
  // The browsers of 2021 know no toSorted.
  const sorted = [...spans];
  sorted.sort(([a, b], [c, d]) => a - c || d - b);
  for (const [start, end] of sorted) {
    if (start < done) continue;
    stretches.push(
      { text: text.slice(done, start), isMarked: false },
      { text: text.slice(start, end), isMarked: true },
    );
    done = end;
  }
  stretches.push({ text: text.slice(done), isMarked: false });
  return stretches.filter((stretch) => stretch.text !== '');
}

/** The longest text that is shown whole, in characters. */
const WHOLE = 320;
/** What is shown before the first word that answers. */
const BEFORE = 90;

/** The part of a text that is shown: all of it, or from a little before its first word that answers, cut between words. */
export function excerptOf(stretches: readonly Stretch[]): readonly Stretch[] {
  const length = stretches.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= WHOLE) return stretches;
  const first = stretches.findIndex(({ isMarked }) => isMarked);
  const before = first > 0 ? (stretches[0]?.text.length ?? 0) : 0;
  const start = Math.max(0, Math.min(before - BEFORE, length - WHOLE));
  const shown: Stretch[] = [];
  let at = 0;
  for (const { text, isMarked } of stretches) {
    const part = text.slice(Math.max(0, start - at), Math.max(0, start + WHOLE - at));
    if (part !== '') shown.push({ text: part, isMarked });
    at += text.length;
  }
  return trimEnds(shown, start > 0, start + WHOLE < length);
}

function trimEnds(shown: readonly Stretch[], isLate: boolean, isEarly: boolean): readonly Stretch[] {
  return shown.map(({ text, isMarked }, index) => {
    let kept = text;
    if (index === 0 && isLate && !isMarked) kept = `… ${kept.replace(/^\S*\s+/u, '')}`;
    if (index === shown.length - 1 && isEarly && !isMarked) kept = `${kept.replace(/\s+\S*$/u, '')} …`;
    return { text: kept, isMarked };
  });
}

/** Keeps the documents in which the words of each phrase follow one another, accents and capitals aside. */
export function keepPhrases(
  { index }: OpenIndex,
  ranks: readonly number[],
  phrases: readonly (readonly Word[])[],
): readonly number[] {
  if (phrases.length === 0) return ranks;
  return ranks.filter((rank) => {
    const [, , title = '', , text = ''] = index.documents[rank] ?? [];
    const fields = [wordsOf(title), wordsOf(text)];
    return phrases.every((phrase) => fields.some((words) => phraseStarts(words, phrase).length > 0));
  });
}

/** Where a phrase starts among words. */
export function phraseStarts(words: readonly Word[], phrase: readonly Word[]): readonly number[] {
  return words.flatMap((_, start) =>
    phrase.every(({ folded }, offset) => words[start + offset]?.folded === folded) ? [start] : [],
  );
}
