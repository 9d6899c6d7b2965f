import { z } from 'zod';
import { prose } from '../fields/fields.ts';

/** One term: a file of content/glossaire. */
export const termFileSchema = z
  .strictObject({
    /** The term as the entry is headed. */
    terme: prose,
    /** An acronym wants an expansion; an expression has none. */
    nature: z.enum(['sigle', 'expression']),
    /** What the letters stand for; null when it is not known for certain, or for an expression. */
    developpe: prose.nullable().default(null),
    /** One plain sentence. */
    definition: prose,
    /** Who says so, where the definition rests on a document: its name and its address; null where it is common knowledge. */
    source: z
      .strictObject({ nom: prose, adresse: z.url({ protocol: /^https?$/u }) })
      .readonly()
      .nullable()
      .default(null),
    /** The exact forms in the official text, case included. */
    formes: z.array(prose).min(1).readonly(),
  })
  .superRefine(({ nature, developpe }, context) => {
    if (nature !== 'expression' || developpe === null) return;
    const message = 'une expression n’a pas de développé : retirer ce champ, ou écrire « nature: sigle ».';
    context.addIssue({ code: 'custom', path: ['developpe'], message });
  })
  .readonly();

/** One term of the glossary, with the identifier its file name gives. */
export type Term = z.infer<typeof termFileSchema> & { readonly id: string };

/** A stretch of text that is a term: its identifier, and where it starts and ends in the text. */
export interface FoundTerm {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A form as a pattern: any space for a space, either apostrophe for an apostrophe. */
function pattern(form: string): string {
  return form
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, '\\s+');
}

/** The forms of terms, the longest first, and an expression with a group for each of them; null without any. */
interface TermPattern {
  readonly forms: readonly { readonly id: string; readonly form: string }[];
  readonly words: RegExp;
}

type TermForms = readonly Pick<Term, 'id' | 'formes'>[];

// The same terms are looked for in each passage of the text.
const patterns = new WeakMap<TermForms, TermPattern | null>();

function patternOf(terms: TermForms): TermPattern | null {
  const forms = terms
    .flatMap(({ id, formes }) => formes.map((form) => ({ id, form })))
    .toSorted((a, b) => b.form.length - a.form.length || (a.form < b.form ? -1 : 1));
  if (forms.length === 0) return null;
  const alternatives = forms.map(({ form }) => `(${pattern(form)})`).join('|');
  return { forms, words: new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}+])`, 'gu') };
}

/**
 * Finds the terms in a text, in order and without overlap: whole words, case included, the longest form first.
 * « REP+ » is not « REP »; « d’AAH » holds « AAH ».
 */
export function findTerms(text: string, terms: TermForms): readonly FoundTerm[] {
  const known = patterns.get(terms);
  const looked = known === undefined ? patternOf(terms) : known;
  patterns.set(terms, looked);
  if (looked === null) return [];
  return [...text.matchAll(looked.words)].flatMap((match) => {
    const found = looked.forms[match.slice(1).findIndex((group) => group !== undefined)];
    return found === undefined
      ? []
      : [{ id: found.id, start: match.index, end: match.index + match[0].length }];
  });
}

const entry = z
  .strictObject({
    /** The entry as a reader looks for it in the index. */
    entree: prose,
    /** The words of the document that it stands for, in the singular or the plural; the entry itself when the list is left out. */
    formes: z.array(prose).readonly().default([]),
    /** Other words that a reader may look for: « chômeurs » sends to « chômage », in the index as in the search. */
    aussi: z.array(prose).readonly().default([]),
  })
  .readonly();

/** content/index.yaml: the entries of the index of the document, besides the terms of the glossary. */
export const indexTermsSchema = z.array(entry).readonly();

/** One entry of the index of the document. */
export type IndexTerm = z.infer<typeof entry>;
