import { readingOfVerification, type Verification } from './verification.ts';

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
