import type { Status } from '../../dataset/dataset.ts';
import type { CurrentFigures } from '../figures/current-figures.ts';
import type { SheetPlan } from '../write/plan.ts';
import { indicatorColumn, planRecords, type RecordColumn } from './record-table.ts';

/** The name of the sheet of remarks. */
export const REMARKS = 'Remarques';

/** What the sheet calls a status. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  publie: 'publiée',
  a_verifier: 'à vérifier',
  non_renseigne: 'non renseignée',
};

/** The remarks on values, which the sheets of indicators do not hold: a row a value. */
export function remarksPlan(figures: CurrentFigures): SheetPlan {
  const names = new Map(figures.territories.map(({ id, name }) => [id, name]));
  const records = figures.indicators.flatMap(({ indicator, observations }) =>
    observations
      .filter(({ note }) => note !== null)
      .map(({ territory, year, status, note }) => ({
        indicator: indicator.title,
        territory: names.get(territory) ?? territory,
        year: String(year),
        status: STATUS_WORDS[status],
        note: note ?? '',
      })),
  );
  const intro =
    'Une ligne par valeur qui demande une remarque : un doute (« à vérifier »), la raison d’une absence, ou la confirmation d’une valeur surprenante.';
  return planRecords(REMARKS, intro, remarkColumns(figures), records);
}

/** The columns of the sheet. */
export function remarkColumns(figures: CurrentFigures): readonly RecordColumn[] {
  return [
    indicatorColumn(figures),
    {
      key: 'territory',
      head: 'Territoire',
      width: 40,
      isOpen: true,
      help: 'Le territoire, dans la liste.',
      choices: figures.territories.map(({ name }) => name),
    },
    { key: 'year', head: 'Année', width: 8, isOpen: true, help: 'L’année de la valeur.' },
    {
      key: 'status',
      head: 'Statut',
      width: 16,
      isOpen: true,
      help: '« à vérifier » : la source donne cette valeur, mais elle est peu vraisemblable.',
      choices: Object.values(STATUS_WORDS),
    },
    {
      key: 'note',
      head: 'Remarque',
      width: 80,
      isOpen: true,
      help: 'La raison du doute ou de l’absence, ou ce qui confirme la valeur. Elle est publiée.',
    },
  ];
}
