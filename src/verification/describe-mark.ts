import type { ClaimMark } from '../text/claim-marks.ts';
import type { DescribedVerification } from './describe-verification.ts';
import type { Verification } from './verification.ts';

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
