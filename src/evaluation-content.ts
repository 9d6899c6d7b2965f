import { dataset, editorial, site } from './content.ts';
import { firstDay } from './editorial/schemas/editions.ts';
import { assess, type Assessment } from './evaluation/assess.ts';
import { recentMoves } from './evaluation/recent-moves.ts';

/** The year of the first edition of the annex: that of the convention. */
export const conventionYear = Number(firstDay(editorial.editions[0]?.date ?? '').slice(0, 4));

/** Every indicator of the neighbourhood of the convention, since its baseline. */
export const assessments: readonly Assessment[] = assess(
  dataset,
  editorial.evaluation,
  site.territoire_par_defaut,
  conventionYear,
);

/** What moved in that neighbourhood between the two latest years of each indicator. */
export const moves = recentMoves(dataset, editorial.evaluation, site.territoire_par_defaut);

/** The indicator of that name since its baseline. Throws when data/ has none. */
export function assessmentOf(indicator: string): Assessment {
  const found = assessments.find((one) => one.indicator.id === indicator);
  if (found === undefined) throw new Error(`No indicator "${indicator}" in data/.`);
  return found;
}
