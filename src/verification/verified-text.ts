import type { Dataset } from '../dataset/dataset.ts';
import type { Register } from '../register/register.ts';
import type { ClaimMark } from '../text/compose/claim-marks.ts';
import type { OtherWords, Vocabulary } from './claims/claim-schema.ts';
import { loadVerifications } from './verdict/load-verifications.ts';
import type { Verification } from './verification.ts';
import { type DescribedVerification, describeVerification } from './words/describe-verification.ts';

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

/** A longer quotation is cut at a word: the passage that it is taken from stands beside the mark. */
const LONGEST_QUOTATION = 60;

/** What the mark beside the passage tells of a verification: « 13,9% », « diffère : 13,7 % ». */
export function describeMark(
  { claim, context, outcome }: Pick<Verification, 'claim' | 'context' | 'outcome'>,
  described: Pick<
    DescribedVerification,
    'quotation' | 'verdict' | 'verdictName' | 'found' | 'context' | 'url'
  >,
): ClaimMark {
  const { quotation, verdict, found, url } = described;
  const isNamedAlready = outcome.kind === 'liste' && verdict === 'concorde';
  const isShown = found !== null && verdict !== 'non_verifiable' && !isNamedAlready;
  const figure = isShown ? ` : ${found}` : claim.repere.length === 0 ? '' : ', avec un repère';
  const otherContext = context === null || context.length === 0 ? '' : `, ${described.context ?? ''}`;
  return {
    quotation: shorten(quotation),
    words: `${described.verdictName.toLowerCase()}${figure}${otherContext}`,
    href: url,
    verdict,
    isNumber: claim.affirme === 'nombre' || /\d/u.test(quotation),
  };
}

/** Words as they are, or cut after a whole word. */
export function shorten(words: string): string {
  if (words.length <= LONGEST_QUOTATION) return words;
  const cut = words.slice(0, LONGEST_QUOTATION);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,:;-]+$/u, '')}…`;
}
