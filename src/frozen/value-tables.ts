import { formatPublished } from '../format.ts';
import type { FrozenValue, FrozenValues } from './frozen-values.ts';

/** The frozen values of one indicator as a table of words. */
export interface ValueTable {
  /** The indicator and its unit: « Taux de pauvreté (%) ». */
  readonly caption: string;
  readonly years: readonly number[];
  readonly rows: readonly ValueRow[];
  /** The reason of each doubt, with where it stands. */
  readonly notes: readonly string[];
}

/** A territory and its cells, one a year. */
export interface ValueRow {
  readonly name: string;
  readonly cells: readonly string[];
}

/** Frozen values as tables, one an indicator, each cell with its status in words; a cell that was not frozen is blank. */
export function valueTables({
  indicateurs,
  valeurs,
}: Pick<FrozenValues, 'indicateurs' | 'valeurs'>): readonly ValueTable[] {
  return indicateurs.map(({ id, titre, unite }) => {
    const own = valeurs.filter(({ indicateur }) => indicateur === id);
    const years = [...new Set(own.map(({ annee }) => annee))].toSorted((a, b) => a - b);
    const rows = [...Map.groupBy(own, ({ territoire }) => territoire).values()].map((cells) => ({
      name: cells[0]?.nom ?? '',
      cells: years.map((year) => cellWords(cells.find(({ annee }) => annee === year))),
    }));
    const notes = own.flatMap(({ nom, annee, note }) =>
      note === null ? [] : [`${nom}, ${annee} : ${note}`],
    );
    return { caption: captionOf(titre, unite), years, rows, notes };
  });
}

/** The title of a rate says what it is brought to. */
function captionOf(title: string, unit: string): string {
  if (title.includes(' pour 100 ')) return title;
  return `${title} (${unit === 'pourcentage' ? '%' : unit})`;
}

function cellWords(cell: FrozenValue | undefined): string {
  if (cell === undefined) return '';
  if (cell.publie === null) return 'non renseigné';
  const value = formatPublished(cell.publie);
  return cell.statut === 'a_verifier' ? `${value} (à vérifier)` : value;
}
