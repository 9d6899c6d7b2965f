import type { Dataset } from '../dataset/dataset.ts';
import { type Indicator, producersOf } from '../dataset/indicator.ts';
import type { Edition } from '../editorial/edition.ts';
import { indicatorAt } from '../figures/build/indicator-at.ts';
import { dataDates } from '../figures/figure-label.ts';
import { formatList } from '../format.ts';

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

/** Where the figures come from, a sentence for each source: that of most indicators first, the others with the indicators they are for. */
export function sourceLines(indicators: readonly Indicator[]): readonly string[] {
  const groups = [
    ...Map.groupBy(indicators, (one) => indicatorAt(one, one.years).source.replace(/\.$/u, '')),
  ].toSorted(([, a], [, b]) => b.length - a.length);
  return groups.map(([source, own], index) =>
    index === 0
      ? `Source des chiffres : ${source}.`
      : `Pour ${formatList(own.map(({ nounPhrase }) => nounPhrase))} : ${source}.`,
  );
}
