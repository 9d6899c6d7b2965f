import type { FigureFacts, FigureRow } from '../figure.ts';
import { formatValue, missingMark } from '../format-value.ts';
import { thirdWords } from './describe-position.ts';

/** The finding in 150 characters at most: the value first, then as many comparisons as fit, whole. */
export function describeAlternative(facts: FigureFacts): string {
  const { focus, title, year, counted } = facts;
  const parts = [
    focus.third === null || focus.cell.status !== 'publie'
      ? null
      : `${thirdWords(focus.third).replace('le ', '')} de ${counted} quartiers`,
    facts.mel === null || facts.indicator.unit === 'nombre' ? null : `MEL ${words(facts, facts.mel)}`,
    facts.qpv === null || facts.indicator.unit === 'nombre'
      ? null
      : `ensemble des QPV ${words(facts, facts.qpv)}`,
  ];
  const start = `${title} en ${year}, ${focus.territory.shortName} : ${words(facts, focus)}`;
  return fitAlternative(start, parts);
}

function words({ indicator }: FigureFacts, { cell }: FigureRow): string {
  if (cell.value === null) return missingMark;
  return `${formatValue(cell.value, indicator)}${cell.status === 'a_verifier' ? ' (à vérifier)' : ''}`;
}

/** Most characters a text alternative may have. */
export const alternativeLength = 150;

/** A start and as many of the parts as fit in a text alternative, each whole, with its full stop. */
export function fitAlternative(start: string, parts: readonly (string | null)[]): string {
  return parts
    .filter((part) => part !== null)
    .reduce((text, part) => {
      const longer = `${text} ; ${part}`;
      return longer.length < alternativeLength ? longer : text;
    }, start)
    .replace(/\.?$/, '.');
}
