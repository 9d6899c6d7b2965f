import { evaluateExpression } from './evaluate-expression.ts';
import type { Expression } from './formula.ts';
import { compare, type Fraction } from './fraction.ts';
import type { Quantity } from './quantity.ts';
import type { Citation, Source } from './read-cell.ts';

/** The least and the greatest that a number may be, where it is made of quoted numbers that seem rounded. */
export interface RoundingRange {
  readonly least: Quantity;
  readonly greatest: Quantity;
}

/** How far a number may be from the one computed, because of the rounding of those it cites; null where none of them seems rounded. */
export function roundingRange(
  source: Source,
  formula: Expression,
  cited: readonly string[],
): RoundingRange | null {
  const rounded = cited.filter((id) => (source.citations.get(id)?.rounding ?? null) !== null);
  if (rounded.length === 0) return null;
  const corners = rounded.reduce<readonly Source[]>(
    (sources, id) => sources.flatMap((one) => [shifted(one, id, -1), shifted(one, id, 1)]),
    [source],
  );
  const made = corners
    .map((corner) => evaluateExpression(corner, formula))
    .filter((quantity): quantity is Quantity & { readonly value: Fraction } => quantity.value !== null)
    .toSorted((a, b) => compare(a.value, b.value));
  const [least] = made;
  const greatest = made.at(-1);
  return least === undefined || greatest === undefined ? null : { least, greatest };
}

/** The source with a quoted number moved by half of what it is rounded to. */
function shifted(source: Source, id: string, sign: -1 | 1): Source {
  const citation = source.citations.get(id);
  if (citation === undefined || citation.rounding === null) return source;
  const plain = String(Number(citation.number.plain) + (sign * citation.rounding) / 2);
  const moved: Citation = { ...citation, number: { ...citation.number, plain } };
  return { ...source, citations: new Map([...source.citations, [id, moved]]) };
}
