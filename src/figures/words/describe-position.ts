import { type Extreme, extremes, type Third } from '../../stats/order-statistics.ts';
import type { FigureFacts, FigureRow } from '../figure.ts';
import { formatValue } from '../format-value.ts';
import { capitalize, nameRows } from './grammar.ts';

interface End {
  readonly rows: readonly FigureRow[];
  /** « 34,2 % (Pont Rompu) ». */
  readonly words: string;
}

/** One sentence: where the focus stands among the neighbourhoods counted, and between which values they lie; of a count, these alone. */
export function describePosition(facts: FigureFacts): string {
  const rows = facts.neighbourhoods.filter(({ counted }) => counted);
  const found = extremes(rows.map(({ cell }) => cell.value));
  if (found === null) return 'Aucun quartier n’a de valeur pour cette année.';
  const lowest = endOf(facts, rows, found.lowest);
  const highest = endOf(facts, rows, found.highest);
  const among = amongCounted(facts);
  if (facts.counted === 1) return `Un seul quartier est compté : ${lowest.words}.`;
  if (found.lowest.value === found.highest.value) {
    return `Les ${facts.counted} quartiers comptés ont tous la même valeur, ${formatValue(found.lowest.value, facts.indicator)}.`;
  }
  if (facts.indicator.unit === 'nombre') {
    return `${capitalize(among)}, ce nombre va de ${lowest.words} à ${highest.words} : un nombre dit une taille, non une situation.`;
  }
  if (facts.focus.counted && facts.focus.cell.status === 'publie') {
    if (highest.rows.includes(facts.focus)) return endSentence(facts, 'élevé', highest, lowest, 'bas');
    if (lowest.rows.includes(facts.focus)) return endSentence(facts, 'bas', lowest, highest, 'élevé');
    if (facts.focus.third !== null) {
      return `Cette valeur est dans ${thirdWords(facts.focus.third)} ${among}, dont les valeurs vont de ${lowest.words} à ${highest.words}.`;
    }
  }
  return `${capitalize(among)}, les valeurs vont de ${lowest.words} à ${highest.words}.`;
}

function endSentence(facts: FigureFacts, own: string, end: End, other: End, opposite: string): string {
  const peers = end.rows.filter((row) => row !== facts.focus);
  const tie = peers.length === 0 ? '' : `, à égalité avec ${nameRows(peers)}`;
  return `C’est la valeur la plus ${feminine(own)} ${amongCounted(facts)}${tie} ; la plus ${feminine(opposite)} est de ${other.words}.`;
}

function endOf(facts: FigureFacts, rows: readonly FigureRow[], { value, at }: Extreme): End {
  const holders = rows.filter((_, index) => at.includes(index));
  const doubt = holders.some(({ cell }) => cell.status === 'a_verifier') ? ', valeur à vérifier' : '';
  return { rows: holders, words: `${formatValue(value, facts.indicator)} (${nameRows(holders)}${doubt})` };
}

function feminine(adjective: string): string {
  return adjective === 'bas' ? 'basse' : `${adjective}e`;
}

const words: Readonly<Record<Third, string>> = {
  lowest: 'le tiers le plus bas',
  middle: 'le tiers du milieu',
  highest: 'le tiers le plus élevé',
};

/** A third of the ranking in words, with its article: « le tiers le plus bas ». */
export function thirdWords(third: Third): string {
  return words[third];
}

/** Among whom a place is taken: « parmi les 26 quartiers », « parmi les 25 quartiers comptés » where some are not. */
function amongCounted({ counted, neighbourhoods }: Pick<FigureFacts, 'counted' | 'neighbourhoods'>): string {
  return `parmi les ${counted} quartiers${counted === neighbourhoods.length ? '' : ' comptés'}`;
}

/** The place of the focus among the neighbourhoods counted, without its full stop; the reserve where its value is doubtful; null for a count. */
export function placeWords(facts: FigureFacts): string | null {
  const { focus, indicator, counted } = facts;
  if (indicator.unit === 'nombre') return null;
  if (focus.third !== null) {
    const reserve = focus.cell.status === 'a_verifier' ? ', si la valeur se vérifie' : '';
    return `Dans ${thirdWords(focus.third)} ${amongCounted(facts)}${reserve}`;
  }
  if (focus.counted) return counted === 1 ? 'Seul quartier compté' : `L’un des ${counted} quartiers comptés`;
  if (counted === 0) return 'Aucun quartier n’est compté';
  return counted === 1 ? 'Hors du seul quartier compté' : `Hors des ${counted} quartiers comptés`;
}
