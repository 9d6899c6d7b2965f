import type { Dataset } from '../dataset/dataset.ts';
import type { Register } from '../register/register.ts';
import type { ClaimMark } from '../text/claim-marks.ts';
import type { OtherWords } from './claim-schema.ts';
import { describeMark } from './describe-mark.ts';
import { type DescribedVerification, describeVerification } from './describe-verification.ts';
import { loadVerifications } from './load-verifications.ts';
import type { Verification } from './verification.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A figure of the text, checked, and the same in French. */
export interface VerifiedClaim {
  readonly verification: Verification;
  readonly description: DescribedVerification;
}

/** Everything that pages and files say of the figures of the text. */
export interface VerifiedText {
  /** In the order of the document. */
  readonly claims: readonly VerifiedClaim[];
  /** The marks of the chapters, by the id of the claim. */
  readonly marks: ReadonlyMap<string, ClaimMark>;
  /** Words that look like a figure and are none to check, by chapter. */
  readonly otherWords: ReadonlyMap<string, readonly OtherWords[]>;
  readonly vocabulary: Vocabulary;
}

/** Checks and describes every figure of the text. Throws EditorialError with all defects of the declarations. */
export function verifyText(root: string, dataset: Dataset, register: Register): VerifiedText {
  const { list, otherWords, vocabulary } = loadVerifications(root, dataset);
  const names = new Map(list.flatMap(({ claim: { id, nom } }) => (nom === null ? [] : [[id, nom] as const])));
  const claims = list.map((verification) => ({
    verification,
    description: describeVerification({ dataset, register, vocabulary, names }, verification),
  }));
  const marks = new Map(
    claims.map(({ verification, description }) => [
      verification.claim.id,
      describeMark(verification, description),
    ]),
  );
  return { claims, marks, otherWords, vocabulary };
}
