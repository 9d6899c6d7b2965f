import type { IndexTerm, Term } from '../../editorial/schemas/glossaire.ts';
import { officialBlocks } from '../../text/blocks.ts';
import type { AnchoredChapter } from '../../text/compose/assign-anchors.ts';
import { wordsOf } from '../words.ts';
import { holds, phraseOf } from './phrases.ts';

/** The passages of a chapter that an entry stands for. */
export interface Locators {
  readonly chapter: string;
  /** Each passage by its rank in its chapter, as a printed index gives pages. */
  readonly passages: readonly { readonly rank: number; readonly href: string }[];
}

/** One entry of the index of the document: it leads to passages, or sends to another entry. */
export interface IndexEntry {
  readonly words: string;
  readonly places: readonly Locators[];
  /** The entries it sends to: « crèche, voir petite enfance ». */
  readonly see: readonly string[];
}

/** What an entry finds. */
interface Wanted {
  readonly words: string;
  readonly forms: readonly string[];
  readonly others: readonly string[];
  readonly isExact: boolean;
}

/** The index of the document in alphabetical order: terms of the glossary and entries of content/index.yaml, with what sends to them. */
export function bookIndex(
  chapters: readonly AnchoredChapter[],
  terms: readonly Pick<Term, 'terme' | 'developpe' | 'formes'>[],
  entries: readonly IndexTerm[],
): readonly IndexEntry[] {
  const wanted = [...entries.map(fromEntry), ...terms.map(fromTerm)];
  const known = new Set<string>();
  const own = wanted.flatMap((one) => {
    const places = placesOf(chapters, one);
    if (places.length === 0 || known.has(one.words.toLowerCase())) return [];
    known.add(one.words.toLowerCase());
    return [{ words: one.words, places, see: [] }];
  });
  const sent = new Map<string, string[]>();
  for (const { words, others } of wanted)
    for (const other of others)
      if (known.has(words.toLowerCase()) && !known.has(other.toLowerCase()))
        sent.set(other, [...(sent.get(other) ?? []), words]);
  const references = [...sent].map(([words, see]) => ({ words, places: [], see }));
  const alphabet = new Intl.Collator('fr', { ignorePunctuation: true, numeric: true });
  return [...own, ...references].toSorted((a, b) => alphabet.compare(a.words, b.words));
}

function fromEntry({ entree, formes, aussi }: IndexTerm): Wanted {
  return { words: entree, forms: formes.length === 0 ? [entree] : formes, others: aussi, isExact: false };
}

function fromTerm({ terme, developpe, formes }: Pick<Term, 'terme' | 'developpe' | 'formes'>): Wanted {
  return { words: terme, forms: formes, others: developpe === null ? [] : [developpe], isExact: true };
}

function placesOf(chapters: readonly AnchoredChapter[], { forms, isExact }: Wanted): readonly Locators[] {
  const phrases = forms.map((form) => phraseOf(form, isExact));
  return chapters.flatMap(({ page, title, root }) => {
    const passages = blocksOf(root).flatMap(({ id, text, words, rank }) =>
      phrases.some((phrase) => holds(words, text, phrase)) ? [{ rank, href: `${page}#${id}` }] : [],
    );
    return passages.length === 0 ? [] : [{ chapter: title, passages }];
  });
}

const read = new WeakMap<object, readonly ReadBlock[]>();

interface ReadBlock {
  readonly id: string;
  readonly text: string;
  readonly words: ReturnType<typeof wordsOf>;
  readonly rank: number;
}

/** The anchored passages of a chapter that are no heading, numbered from 1; read once. */
function blocksOf(root: AnchoredChapter['root']): readonly ReadBlock[] {
  const known = read.get(root);
  if (known !== undefined) return known;
  const blocks = officialBlocks(root)
    .filter(({ element }) => typeof element.properties['id'] === 'string' && !/^h\d$/u.test(element.tagName))
    .map(({ element, text }, index) => ({
      id: String(element.properties['id']),
      text,
      words: wordsOf(text),
      rank: index + 1,
    }));
  read.set(root, blocks);
  return blocks;
}
