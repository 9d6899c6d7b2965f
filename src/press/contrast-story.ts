import type { Figure } from '../figures/figure.ts';
import { formatDistance, formatValue } from '../figures/format-value.ts';
import { subjectOf } from '../figures/words/grammar.ts';
import { gap } from '../stats/comparisons.ts';
import type { Story } from './story.ts';

/**
 * Where the neighbourhood stands above all priority neighbourhoods on one indicator and below them on another.
 * Null unless both values and both references are certain, and stand so.
 */
export function contrastStory(above: Figure, below: Figure): Story | null {
  const [up, down] = [distanceOf(above), distanceOf(below)];
  if (up === null || down === null || up <= 0 || down >= 0) return null;
  const [high, low] = [above, below].map(({ indicator }) => subjectOf(indicator).phrase);
  const first = `${formatDistance(up, above.indicator)} au-dessus de l’ensemble des quartiers prioritaires pour ${valuesOf(above)}`;
  const second = `${formatDistance(down, below.indicator)} au-dessous pour ${valuesOf(below)}`;
  return {
    id: 'contraste',
    headline: `Au-dessus de l’ensemble des quartiers prioritaires pour ${high ?? ''}, au-dessous pour ${low ?? ''}`,
    sentences: [`Le quartier ${above.focus.territory.shortName} est ${first}, et ${second}.`],
    caution:
      above.year === below.year
        ? 'Deux chiffres côte à côte ne disent pas que l’un explique l’autre.'
        : `Les deux chiffres ne sont pas de la même année (${above.year} et ${below.year}) ; côte à côte, ils ne disent pas que l’un explique l’autre.`,
    figure: above,
    tables: [above, below],
  };
}

/** How far the focus stands from all neighbourhoods, both certain. */
function distanceOf({ focus, qpv }: Figure): number | null {
  if (qpv === null || focus.cell.status !== 'publie' || qpv.cell.status !== 'publie') return null;
  return gap(focus.cell.value, qpv.cell.value);
}

function valuesOf({ focus, qpv, indicator, year }: Figure): string {
  const values = [focus, qpv].map((row) => formatValue(row?.cell.value ?? 0, indicator));
  return `${subjectOf(indicator).phrase} (${values.join(' contre ')} en ${year})`;
}
