import type { Status } from '../../src/dataset/dataset.ts';

/** What a reader takes from a printed cell: the value with a decimal point, and the status that its marks say. */
export interface WrittenCell {
  /** Null where the cell says that the value is missing. */
  readonly published: string | null;
  readonly status: Status;
}

const MISSING = /^(?:nr|n\. r\.|(?:valeur )?non renseignée?)$/u;
const DOUBT = / ?(?:\?|\(?à vérifier\)?)$/u;
const NUMBER = /^[+-]?\d{1,3}(?: \d{3})*(?:,\d+)?$/u;

/** Reads a cell as a page or a drawing prints it, unit dropped; throws on words that are no value. */
export function readWrittenCell(words: string): WrittenCell {
  const text = plainText(words);
  if (MISSING.test(text)) return { published: null, status: 'non_renseigne' };
  const number = text.replace(DOUBT, '').replace(/ ?%$/u, '');
  if (!NUMBER.test(number)) throw new Error(`No value in « ${words} ».`);
  return {
    published: number.replaceAll(' ', '').replace(',', '.'),
    status: DOUBT.test(text) ? 'a_verifier' : 'publie',
  };
}

/** Words without what typography sets: plain spaces, straight apostrophes, a hyphen for a minus sign. */
export function plainText(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').replaceAll('\u2019', "'").replaceAll('\u2212', '-').trim();
}
