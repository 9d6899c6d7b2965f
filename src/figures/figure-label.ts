import { formatDateFr, formatList } from '../format.ts';
import type { Figure, FigureFacts } from './figure.ts';

/** The name of a figure where it stands alone, as a title, no two alike: « Taux de pauvreté en 2019, quartier Nouveau Mons ». */
export function figureLabel(figure: Figure): string {
  return `${figureSubject(figure)}, quartier ${figure.focus.territory.shortName}`;
}

/** What a figure is about, whatever the neighbourhood in view: « Taux de pauvreté en 2019 ». */
export function figureSubject({ spec, title, year, years }: Figure): string {
  const period = `de ${years[0] ?? year} à ${year}`;
  switch (spec.form) {
    case 'profil':
      return title;
    case 'evolution':
      return `${title}, évolution ${period}`;
    case 'pente':
      return `${title}, trajectoire ${period}`;
    default:
      return `${title} en ${year}`;
  }
}

/** Which years the values of a figure are of, ascending, those that a rate is brought to included. */
export function dataYears({
  years,
  indicator,
  parts,
}: Pick<FigureFacts, 'years' | 'indicator' | 'parts'>): readonly number[] {
  const { perHundred } = indicator;
  const all = [
    ...years,
    ...(perHundred === undefined ? [] : [perHundred.baseYear]),
    ...parts.flatMap((part) => part.years),
  ];
  return [...new Set(all)].toSorted((a, b) => a - b);
}

/** Years in words: « 2019 », « 2010 et 2017 », « 2010 à 2020 » from four on. */
export function yearsInWords(years: readonly number[]): string {
  const known = [...new Set(years)].toSorted((a, b) => a - b);
  return known.length > 3 ? `${known[0]} à ${known.at(-1)}` : formatList(known.map(String));
}

/** Of when the values are, and of when the file, never the one for the other: « Données de 2019 ; fichier établi le 23 novembre 2026. » */
export function dataDates(years: readonly number[], established: string): string {
  return `Données de ${yearsInWords(years)} ; fichier établi le ${formatDateFr(established)}.`;
}
