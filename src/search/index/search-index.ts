/** What a result is, in the words shown to a reader. */
export const KINDS = [
  'Texte de la convention',
  'Action de l’annexe',
  'Ambition',
  'Glossaire',
  'Indicateur',
  'Quartier',
  'Chiffre comparé',
  'Page du site',
] as const;

/** What a result is. */
export type Kind = (typeof KINDS)[number];

/** Something that the search can answer: a passage, an action, an entry, a page. */
export interface SearchDocument {
  /** Address from the root of the site, anchor included. */
  readonly href: string;
  readonly kind: Kind;
  /** Its name, where it has one; a passage of the text has none: its words stand for it. */
  readonly title: string;
  /** Where it stands: chapter and heading; blank where its kind says it. */
  readonly place: string;
  readonly text: string;
}

/** Words that mean another: what a reader may type for what the document says. */
export interface Synonyms {
  /** The words of the document. */
  readonly forms: readonly string[];
  /** The other words: an expansion, a word of every day. */
  readonly others: readonly string[];
  /** True for acronyms: capitals count, so that « PASS » is not « passe ». */
  readonly isExact: boolean;
}

/**
 * The index as it travels. Every word has a group, that of the words of its stem; `postings` gives, word by word, the documents
 * that hold it, each as its distance from the one before, times eight, plus where it stands there (see `Hit`).
 */
export interface SearchIndex {
  /** Href, rank of the kind, title, rank of the place, text. */
  readonly documents: readonly (readonly [string, number, string, number, string])[];
  readonly places: readonly string[];
  /** The folded words, sorted, separated by spaces. */
  readonly words: string;
  readonly groups: readonly number[];
  readonly postings: readonly (readonly number[])[];
  /** The stem of each group. */
  readonly stems: readonly string[];
  /** What is marked for what was typed: pairs of texts that mean the same. */
  readonly same: readonly (readonly [string, string])[];
}

/**
 * Where a word stands in a document, added up. A document that does not hold it but means it, by a word of its own, has none of them,
 * or `named` alone where that word is in its name.
 */
export const Hit = { text: 1, often: 2, title: 4, named: 2 } as const;
