import type { SourceBlock } from '../transcription/transcription.ts';
import type { PublishedBlock } from './published-wording.ts';

/** One difference between the transcription and the pages; `expected` and `actual` are in the compared form. */
export type WordingDifference =
  | { readonly kind: 'missing'; readonly source: SourceBlock }
  | { readonly kind: 'added'; readonly found: PublishedBlock }
  | { readonly kind: 'moved'; readonly source: SourceBlock; readonly found: PublishedBlock }
  | {
      readonly kind: 'changed' | 'emphasis';
      readonly source: SourceBlock;
      readonly found: PublishedBlock;
      readonly expected: string;
      readonly actual: string;
    };

/** Characters shown on each side of the first difference. */
const CONTEXT = 24;

/** The French message for a difference: place, fact, remedy; `before` is the published passage that precedes a missing one. */
export function describeDifference(difference: WordingDifference, before: PublishedBlock | null): string {
  const { kind } = difference;
  if (kind === 'added') {
    return `${placeOf(difference.found)} : passage de trop « ${opening(difference.found.text)} » : l’ôter, ou le marquer data-apparatus s’il est de nous.`;
  }
  const line = `ligne ${String(difference.source.line)} de content/source/transcription.md`;
  const words = `« ${opening(difference.source.text)} »`;
  const after = before === null ? 'en tête du texte' : `après « ${opening(before.text)} »`;
  if (kind === 'missing') {
    const page = before === null ? 'Début' : placeOf(before);
    return `${page} : passage manquant ${words}, attendu ${after} (${line}) : le rétablir.`;
  }
  const place = placeOf(difference.found);
  if (kind === 'moved') {
    return `${place} : passage déplacé ${words}, attendu ${after} (${line}) : le remettre à sa place.`;
  }
  const start = firstDifference(difference.expected, difference.actual);
  const expected = `attendu « ${excerpt(difference.expected, start)} »`;
  const found = `trouvé « ${excerpt(difference.actual, start)} »`;
  const fact = kind === 'changed' ? 'passage changé' : `mise en relief changée dans ${words}`;
  return `${place} : ${fact}, ${expected}, ${found} (${line}) : rétablir les mots de la transcription.`;
}

function placeOf({ page, anchor }: PublishedBlock): string {
  return anchor === null ? page : `${page}#${anchor}`;
}

function opening(text: string): string {
  const words = text.split(/\s+/u);
  return words.length <= 8 ? text : `${words.slice(0, 8).join(' ')}…`;
}

function firstDifference(one: string, other: string): number {
  let index = 0;
  while (index < one.length && one[index] === other[index]) index += 1;
  return index;
}

function excerpt(text: string, start: number): string {
  const head = text.slice(Math.max(0, start - CONTEXT), start);
  const tail = text.slice(start, start + CONTEXT);
  return `${start > CONTEXT ? '…' : ''}${head}▸${tail}${start + CONTEXT < text.length ? '…' : ''}`;
}
