import type { Third } from '../stats/thirds.ts';
import type { FigureFacts } from './figure.ts';

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
export function amongCounted({
  counted,
  neighbourhoods,
}: Pick<FigureFacts, 'counted' | 'neighbourhoods'>): string {
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
