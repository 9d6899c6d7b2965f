import type { CurrentFigures } from '../figures/current-figures.ts';
import type { RecordColumn } from './record-table.ts';

/** The column in which a row says its indicator, by its title, from the list of those that there are. */
export function indicatorColumn({ indicators }: Pick<CurrentFigures, 'indicators'>): RecordColumn {
  return {
    key: 'indicator',
    head: 'Indicateur',
    width: 34,
    isOpen: true,
    help: 'L’indicateur, dans la liste.',
    choices: indicators.map(({ indicator }) => indicator.title),
  };
}
