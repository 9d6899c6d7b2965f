import type { VerifiedClaim } from '../verified-text.ts';
import type { DescribedVerification } from './describe-verification.ts';

/** Words of a passage: those of a claim, with its id, or those between two. */
export interface PassagePart {
  readonly words: string;
  readonly claim: string | null;
}

/** A passage of the text and the claims it makes, in their order. */
export interface PassageGroup {
  readonly heading: string | null;
  readonly passageUrl: string;
  readonly parts: readonly PassagePart[];
  readonly claims: readonly DescribedVerification[];
}

/** The claims of a chapter by passage, in the order of the text; neighbours of one passage stand together. */
export function passageGroups(claims: readonly VerifiedClaim[]): readonly PassageGroup[] {
  return Map.groupBy(claims, ({ verification }) => verification.passage)
    .entries()
    .map(([passage, of]) => ({
      heading: of[0]?.verification.heading ?? null,
      passageUrl: of[0]?.description.passageUrl ?? '',
      parts: partsOf(passage, of),
      claims: of.map(({ description }) => description),
    }))
    .toArray();
}

function partsOf(passage: string, claims: readonly VerifiedClaim[]): readonly PassagePart[] {
  const parts: PassagePart[] = [];
  let from = 0;
  for (const { verification } of claims) {
    const { start, quotation, claim } = verification;
    parts.push({ words: passage.slice(from, start), claim: null }, { words: quotation, claim: claim.id });
    from = start + quotation.length;
  }
  return [...parts, { words: passage.slice(from), claim: null }].filter(({ words }) => words !== '');
}
