import { dataDates, dataYears } from '../../figures/figure-label.ts';
import type { Figure, FigureRow } from '../../figures/figure.ts';
import { formatValue } from '../../figures/format-value.ts';
import { licence } from '../../standalone/publication.ts';
import { typeset } from '../../typography.ts';
import { absoluteUrl, indicatorUrl } from '../../urls.ts';
import type { SiteIdentity } from '../site-identity.ts';
import { sourceWords } from './citation.ts';

/** How the rows of a table are cited: what they share, then each row with its own address. */
export interface RowCitations {
  /** Title, years and date, perimeter, source, who transcribed, licence. */
  readonly shared: string;
  readonly rows: readonly RowCitation[];
}

/** The citation of one row. */
export interface RowCitation {
  /** Anchor of the row in the page of its indicator. */
  readonly anchor: string;
  /** Territory, value with its status, year. */
  readonly words: string;
  /** Absolute address of the row; null while the public address is not known. */
  readonly address: string | null;
}

/** The citations of the rows of the table of an indicator, in the order of the table. */
export function rowCitations(figure: Figure, site: SiteIdentity): RowCitations {
  const { indicator, title, year, updated, rows } = figure;
  const page = absoluteUrl(site.publicAddress, indicatorUrl(indicator.id));
  return {
    shared: typeset(
      `« ${title} », ${site.name}. ${dataDates(dataYears(figure), updated)} ` +
        `${indicator.perimeter} ${sourceWords(indicator.source)} ${site.edition.credit} ${licence.name}.`,
    ),
    rows: rows.map((row) => ({
      anchor: row.territory.id,
      words: typeset(`${row.territory.shortName} : ${valueWords(row)}, ${year}`),
      address: page === null ? null : `${page}#${row.territory.id}`,
    })),
  };
}

function valueWords({ cell, indicator }: FigureRow): string {
  if (cell.value === null) return 'valeur non renseignée';
  return `${formatValue(cell.value, indicator)}${cell.status === 'a_verifier' ? ' (à vérifier)' : ''}`;
}
