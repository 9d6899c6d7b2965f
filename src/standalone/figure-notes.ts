import { dataDates, dataYears } from '../figures/data-dates.ts';
import type { Figure } from '../figures/figure.ts';
import { typeset } from '../typography.ts';
import { licence, type Publication } from './publication.ts';

/** What the file of a figure says under its drawing: doubts with their reason, breaks, perimeter, source, years and date, who transcribed, licence, address. */
export function figureNotes(figure: Figure, { edition, address }: Publication): readonly string[] {
  const { indicator, updated } = figure;
  const notes = [
    ...doubts(figure).map((reason) => `À vérifier (marque creuse) : ${lowerFirst(reason)}`),
    figure.brokenBy?.note ?? null,
    indicator.perimeter,
    `Source : ${indicator.source.replace(/\.$/u, '')}.`,
    `${dataDates(dataYears(figure), updated)} ${licence.name}.`,
    edition.credit,
  ];
  const set = notes.filter((note) => note !== null).map(typeset);
  return address === null ? set : [...set, withoutScheme(address)];
}

function doubts({ rows }: Figure): readonly string[] {
  const reasons = rows.flatMap(({ cell, previous }) =>
    [cell, previous].flatMap((one) => (one?.status === 'a_verifier' && one.note !== null ? [one.note] : [])),
  );
  return [...new Set(reasons)];
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLocaleLowerCase('fr') + sentence.slice(1);
}

function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\//u, '').replace(/\/$/u, '');
}
