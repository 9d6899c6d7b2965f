import { formatList } from '../../format.ts';
import type { FigureFacts, FigureRow } from '../figure.ts';
import { capitalize } from './grammar.ts';

const cardinals = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
const namedAtMost = 4;

/** One sentence: which neighbourhoods are left out of ranks and thirds, and why; null where none is. */
export function describeExclusions({ neighbourhoods }: FigureFacts): string | null {
  const left = neighbourhoods.filter(({ counted }) => !counted);
  if (left.length === 0) return null;
  const several = left.length > 1;
  const number = cardinals[left.length] ?? String(left.length);
  const subject = `${capitalize(number)} quartier${several ? 's' : ''}`;
  const verb = several ? 'ne sont pas comptés' : 'n’est pas compté';
  return `${subject} ${verb} : ${left.length > namedAtMost ? reasons(left) : names(left)}.`;
}

function names(rows: readonly FigureRow[]): string {
  return formatList(
    rows.map(({ territory, cell }) => {
      const reason = cell.value === null ? 'valeur non renseignée' : 'valeur à vérifier';
      return `${territory.shortName} (${reason})`;
    }),
  );
}

function reasons(rows: readonly FigureRow[]): string {
  const missing = rows.filter(({ cell }) => cell.value === null).length;
  const doubtful = rows.length - missing;
  const parts = [
    missing === 0 ? null : `${missing} ${missing > 1 ? 'valeurs non renseignées' : 'valeur non renseignée'}`,
    doubtful === 0 ? null : `${doubtful} à vérifier`,
  ];
  return formatList(parts.filter((part) => part !== null));
}
