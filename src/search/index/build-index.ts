import type { IndexTerm, Term } from '../../editorial/schemas/glossaire.ts';
import { isEmpty, stemOf, type Word, wordsOf } from '../words.ts';
import { holds, type Phrase, phraseOf } from './phrases.ts';
import { Hit, KINDS, type SearchDocument, type SearchIndex, type Synonyms } from './search-index.ts';

/** Makes the index of the documents, in their order: the same documents give the same index. */
export function buildIndex(documents: readonly SearchDocument[], synonyms: readonly Synonyms[]): SearchIndex {
  const places = [...new Set(documents.map(({ place }) => place))];
  const { hits, stems } = readHits(documents, synonyms.map(readSynonyms));
  const words = [...hits.keys()].toSorted();
  const { groups, names } = groupByStem(words, stems);
  return {
    documents: documents.map(({ href, kind, title, place, text }) => [
      href,
      KINDS.indexOf(kind),
      title,
      places.indexOf(place),
      text,
    ]),
    places,
    words: words.join(' '),
    groups,
    postings: words.map((word) => postingsOf(hits.get(word) ?? new Map())),
    stems: names,
    same: synonyms.flatMap(({ forms, others }) =>
      others.map((other): readonly [string, string] => [forms[0] ?? '', other]),
    ),
  };
}

/** Notes where each word stands, document by document, and the stems of what it was written. */
function readHits(documents: readonly SearchDocument[], meanings: readonly Meaning[]) {
  const hits = new Map<string, Map<number, number>>();
  const stems = new Map<string, Set<string>>();
  const note = (word: Word, document: number, hit: number): void => {
    if (isEmpty(word)) return;
    const of = hits.get(word.folded) ?? new Map<number, number>();
    const before = of.get(document) ?? 0;
    const isAgain = hit === Hit.text && (before & Hit.text) > 0;
    of.set(document, before | (isAgain ? Hit.often : hit));
    hits.set(word.folded, of);
    stems.set(word.folded, (stems.get(word.folded) ?? new Set()).add(stemOf(word)));
  };
  const imply = (word: Word, document: number): void => {
    if ((hits.get(word.folded)?.get(document) ?? 0) === 0) note(word, document, Hit.named);
  };
  documents.forEach(({ title, text }, rank) => {
    for (const word of wordsOf(title)) note(word, rank, Hit.title);
    for (const word of wordsOf(text)) note(word, rank, Hit.text);
    for (const word of impliedWords(text, meanings)) note(word, rank, 0);
    for (const word of impliedWords(title, meanings)) imply(word, rank);
  });
  return { hits, stems };
}

interface Meaning {
  readonly forms: readonly Phrase[];
  readonly others: readonly Phrase[];
  readonly words: readonly Word[];
}

function readSynonyms({ forms, others, isExact }: Synonyms): Meaning {
  return {
    forms: forms.map((form) => phraseOf(form, isExact)),
    others: others.map((other) => phraseOf(other, false)),
    words: [...forms, ...others].flatMap(wordsOf),
  };
}

/** The words that a text means without holding them: those of an acronym it uses, or the acronym of words it uses. */
function impliedWords(text: string, meanings: readonly Meaning[]): readonly Word[] {
  const words = wordsOf(text);
  return meanings
    .filter(({ forms, others }) => [...forms, ...others].some((phrase) => holds(words, text, phrase)))
    .flatMap((meaning) => meaning.words);
}

/** Words that share a stem, or are written alike but for their accents, are one group; its name is its first stem. */
function groupByStem(words: readonly string[], stems: ReadonlyMap<string, ReadonlySet<string>>) {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const groups = words.map((word) => {
    const own = [...(stems.get(word) ?? [])].toSorted();
    const known = own.map((stem) => numbers.get(stem)).find((number) => number !== undefined);
    const number = known ?? names.push(own[0] ?? word) - 1;
    for (const stem of own) if (!numbers.has(stem)) numbers.set(stem, number);
    return number;
  });
  return { groups, names };
}

function postingsOf(documents: ReadonlyMap<number, number>): readonly number[] {
  const sorted = [...documents].toSorted(([a], [b]) => a - b);
  return sorted.map(([rank, hit], index) => (rank - (sorted[index - 1]?.[0] ?? 0)) * 8 + hit);
}

/** The words that mean others: each term of the glossary and its expansion, each entry of the index and the words that send to it. */
export function synonymsOf(
  terms: readonly Pick<Term, 'terme' | 'developpe' | 'formes'>[],
  entries: readonly IndexTerm[],
): readonly Synonyms[] {
  return [
    ...terms.map(({ terme, developpe, formes }) => ({
      forms: [...formes, terme],
      others: developpe === null ? [] : [developpe],
      isExact: true,
    })),
    ...entries.map(({ entree, formes, aussi }) => ({
      forms: formes.length === 0 ? [entree] : formes,
      others: aussi,
      isExact: false,
    })),
  ].filter(({ others }) => others.length > 0);
}
