import type { Observation } from '../../dataset/dataset.ts';
import type { CurrentFigures, CurrentIndicator } from '../figures/current-figures.ts';
import type { Guidance, PlanCell, SheetPlan } from '../write/plan.ts';
import { words } from '../write/plan.ts';

/** Columns kept free for new years. */
const FREE_YEARS = 3;
const HEAD_ROW = 2;

/** The name of the sheet of an indicator: its title, without the signs that spreadsheets refuse, 31 characters at most. */
export function indicatorSheetName(title: string): string {
  return title
    .replace(/[[\]:*?/\\]/gu, ' ')
    .slice(0, 31)
    .trim();
}

/** A sheet an indicator: territories by name in rows, years in columns. */
export function indicatorPlans(figures: CurrentFigures): readonly SheetPlan[] {
  return figures.indicators.map((one) => indicatorPlan(one, figures));
}

function indicatorPlan(
  { indicator, observations }: CurrentIndicator,
  { territories }: CurrentFigures,
): SheetPlan {
  const cells = new Map(observations.map((one) => [`${one.territory} ${one.year}`, one]));
  const years = [...indicator.years];
  const free = Array.from({ length: FREE_YEARS }, () => words('', 'open'));
  const rows: (PlanCell | null)[][] = [
    [words(indicator.title, 'title')],
    [
      words(
        `${indicator.unit === 'nombre' ? 'En nombre' : 'En %'}. Une case sans valeur connue : « nr ». Une année nouvelle : l’écrire en tête d’une colonne libre.`,
        'note',
      ),
    ],
    [
      words('Territoire', 'head'),
      words('Communes', 'head'),
      ...years.map((year): PlanCell => ({ look: 'head', number: String(year) })),
      ...free,
    ],
    ...territories.map((territory) => [
      words(territory.name, 'fixed'),
      words(territory.communes.join(', '), 'fixed'),
      ...years.map((year) => cellOf(cells.get(`${territory.id} ${year}`))),
      ...free,
    ]),
  ];
  return {
    name: indicatorSheetName(indicator.title),
    widths: [46, 30, ...years.map(() => 12), ...free.map(() => 12)],
    rows,
    frozen: [HEAD_ROW + 1, 1],
    guidance: guidanceOf(rows.length - 1, years.length, indicator.unit === 'nombre'),
  };
}

function cellOf(observation: Observation | undefined): PlanCell {
  if (observation?.published === undefined || observation.published === null) return words('nr', 'open');
  return { look: observation.status === 'a_verifier' ? 'doubt' : 'open', number: observation.published };
}

function guidanceOf(last: number, years: number, isCount: boolean): readonly Guidance[] {
  const first = 2 + years;
  const value = isCount ? 'Un nombre entier.' : 'Un pourcentage de 0 à 100, sans signe % : 40,1.';
  return [
    {
      from: [HEAD_ROW, first],
      to: [HEAD_ROW, first + FREE_YEARS - 1],
      title: 'Une année nouvelle',
      words:
        'Écrire l’année, par exemple 2022, puis les valeurs au-dessous, et d’où elles viennent dans la feuille « Sources ».',
    },
    {
      from: [HEAD_ROW + 1, 2],
      to: [last, first + FREE_YEARS - 1],
      title: 'Une valeur',
      words: `${value} « nr » si elle n’est pas connue ; jamais 0 à la place. Une remarque s’écrit dans la feuille « Remarques ».`,
    },
  ];
}
