import { formatDateFr } from '../format.ts';

/** The licence that goes with the data: which one, the producer and the date of last update that a reuse must name. */
export function licenceText(producer: string, updated: string): string {
  return [
    'Licence Ouverte / Open Licence, version 2.0 (Etalab)',
    'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
    '',
    `Producteur : ${producer}`,
    `Date de dernière mise à jour : ${formatDateFr(updated)}`,
    '',
    'Ces données peuvent être reproduites, adaptées et rediffusées, y compris à des fins commerciales,',
    'à condition de mentionner leur producteur et la date de leur dernière mise à jour.',
    '',
  ].join('\n');
}
