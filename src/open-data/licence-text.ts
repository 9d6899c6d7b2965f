import type { Dataset } from '../dataset/dataset.ts';
import { producersOf } from '../dataset/producers-of.ts';
import type { Edition } from '../editorial/edition.ts';
import { dataDates } from '../figures/data-dates.ts';
import { formatList } from '../format.ts';
import { sourceLines } from './source-lines.ts';

/** The licence that goes with the data: which one, who made what, and the dates that a reuse must name. */
export function licenceText({ indicators, updated }: Dataset, { status, credit }: Edition): string {
  const producers = [...new Set(indicators.flatMap(producersOf))];
  return [
    'Licence Ouverte / Open Licence, version 2.0 (Etalab)',
    'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
    '',
    status,
    '',
    ...(producers.length === 0 ? [] : [`Producteurs des chiffres : ${formatList(producers)}.`]),
    ...sourceLines(indicators),
    'Texte de l’annexe : les signataires de la convention.',
    credit,
    dataDates(
      indicators.flatMap(({ years }) => years),
      updated,
    ),
    '',
    'Ces données peuvent être reproduites, adaptées et rediffusées, y compris à des fins commerciales,',
    'à condition de mentionner la source, ceux qui ont produit les chiffres et la date du fichier.',
    '',
  ].join('\n');
}
