import type { Figure } from './figure.ts';

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
