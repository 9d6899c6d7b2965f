import type { Figure } from '../../src/figures/figure.ts';
import { dataset } from './all-figures.ts';
import { readNumber } from './read-number.ts';

/** The numbers that words of a figure state, without sign, but those that are part of a name, of a note of the table or of a remark of an editor. */
export function statedNumbers(figure: Figure, words: string): readonly number[] {
  const quoted = [
    ...dataset.indicators.flatMap(({ title, nounPhrase, breaks }) => [
      title,
      nounPhrase,
      ...breaks.map(({ note }) => note),
    ]),
    ...figure.rows.flatMap(({ cell, previous }) => [cell.note, previous?.note]),
    figure.spec.remark,
    'pour 100 ',
    '1er',
  ].filter((text) => typeof text === 'string');
  // A computed rate notes its division, whose numbers are stated by us.
  const own =
    figure.spec.form === 'taux' ? quoted.filter((text) => !/ pour [\d\u{A0}]+ /u.test(text)) : quoted;
  const rest = own
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, name) => text.replaceAll(name, '∅'), words.replaceAll('L’', 'l’'));
  return [...rest.matchAll(/\d+(?:\u{A0}\d{3})*(?:,\d+)?/gu)].map(([digits]) => readNumber(digits) ?? NaN);
}
