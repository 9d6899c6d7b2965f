import type { Claim } from './claims/claim-schema.ts';
import { joinReadings, type Quantity, type Reading } from './formula/quantity.ts';
import type { RoundingRange } from './formula/rounding-range.ts';
import type { Candidate } from './formula/select-neighbourhoods.ts';
import type { Direction, QuotedNumber } from './read-numbers.ts';
import type { ConstantPerimeter } from './verdict/constant-perimeter.ts';
import type { ListComparison } from './verdict/list-verdict.ts';
import type { ContextDifference, ValueVerdict } from './verdict/verdict.ts';

/** What the table gives for a figure of the text. */
export type Outcome =
  | { readonly kind: 'nombre'; readonly quoted: QuotedNumber; readonly quantity: Quantity }
  | { readonly kind: 'sens'; readonly direction: Direction; readonly quantity: Quantity }
  | {
      readonly kind: 'liste';
      readonly comparison: ListComparison;
      readonly candidates: readonly Candidate[];
      readonly reading: Reading;
    }
  | { readonly kind: 'majorite'; readonly candidates: readonly Candidate[]; readonly reading: Reading }
  /** Nothing of the kind; the landmarks are what it gives nearest, if anything. */
  | { readonly kind: 'rien'; readonly landmarks: readonly Quantity[] };

/** One figure of the text, checked. */
export interface Verification {
  readonly claim: Claim;
  /** Slug of its chapter. */
  readonly chapter: string;
  /** The words of the text that make the claim. */
  readonly quotation: string;
  /** The words of the paragraph, item or heading around them. */
  readonly passage: string;
  /** The heading that the passage stands under; null before the first one. */
  readonly heading: string | null;
  /** Where the quotation starts in the passage. */
  readonly start: number;
  readonly outcome: Outcome;
  readonly verdict: ValueVerdict;
  /** Null where nothing could be compared. */
  readonly context: readonly ContextDifference[] | null;
  /** The same number over the neighbourhoods known in every year; null where the totals read are made of the same ones. */
  readonly constant: ConstantPerimeter | null;
  /** What the number may be, where it is made of quoted numbers that seem rounded. */
  readonly range: RoundingRange | null;
}

/** What a verification read of the table, its landmark included; null where it read nothing. */
export function readingOfVerification({ outcome }: Pick<Verification, 'outcome'>): Reading | null {
  if (outcome.kind === 'rien') return outcome.landmarks.length === 0 ? null : joinReadings(outcome.landmarks);
  return outcome.kind === 'nombre' || outcome.kind === 'sens' ? outcome.quantity : outcome.reading;
}

/** The verifications whose formula reads a cell of the indicator, of the territory, or of both; in the order of the text. */
export function claimsUsing(
  verifications: readonly Verification[],
  {
    indicator,
    territory,
  }: { readonly indicator?: string | undefined; readonly territory?: string | undefined },
): readonly Verification[] {
  return verifications.filter((one) =>
    (readingOfVerification(one)?.cells ?? []).some(
      (cell) =>
        (indicator === undefined || cell.indicator === indicator) &&
        (territory === undefined || cell.territory === territory),
    ),
  );
}
