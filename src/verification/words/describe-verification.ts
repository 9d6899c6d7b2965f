import { type Dataset, indicatorOf } from '../../dataset/dataset.ts';
import { fingerprint } from '../../register/fingerprint.ts';
import type { Register } from '../../register/register.ts';
import { chapterUrl, indicatorUrl, verificationUrl } from '../../urls.ts';
import { hasOperation } from '../formula/combine.ts';
import type { Verifications } from '../verdict/load-verifications.ts';
import { contextName, type ValueVerdict, VERDICT_NAMES } from '../verdict/verdict.ts';
import { readingOfVerification, type Verification } from '../verification.ts';
import { describeCell, type DescribedCell, shownCells } from './describe-cell.ts';
import { describeContext, describeLandmark } from './describe-context.ts';
import { describeFormula } from './describe-formula.ts';
import { describeFound } from './describe-found.ts';
import { describeRemarks } from './describe-remarks.ts';

/** A verification in French, ready for a page, a panel or a file. */
export interface DescribedVerification {
  readonly id: string;
  readonly chapter: string;
  /** The words of the text that make the claim. */
  readonly quotation: string;
  /** Its permanent address, and that of the passage. */
  readonly url: string;
  readonly passageUrl: string;
  readonly verdict: ValueVerdict;
  readonly verdictName: string;
  /** « même année et périmètre »; null where nothing was compared. */
  readonly context: string | null;
  /** What the table gives: « 13,7 % »; null where it gives nothing. */
  readonly found: string | null;
  readonly formula: string | null;
  /** « 348 ÷ 9 519 = 3,66 % »; null where a cell is read as it is. */
  readonly calculation: string | null;
  readonly cells: readonly DescribedCell[];
  /** The tables that were read, where the cells are too many to be shown. */
  readonly tables: readonly { readonly title: string; readonly href: string }[];
  /** What differs in context, and what to know of the cells, one sentence each. */
  readonly remarks: readonly string[];
  /** What the table gives nearest, with its computation, where it cannot tell; null where there is nothing of the kind. */
  readonly landmark: string | null;
  /** Who could tell, where the table cannot. */
  readonly elsewhere: string | null;
  readonly note: string | null;
}

/** What descriptions need besides the verifications. */
export interface Surroundings {
  readonly dataset: Dataset;
  readonly register: Register;
  readonly vocabulary: Verifications['vocabulary'];
  /** What the numbers that the text quotes are, by the id of their claim. */
  readonly names: ReadonlyMap<string, string>;
}

/** A verification in French. */
export function describeVerification(
  { dataset, register, vocabulary, names }: Surroundings,
  verification: Verification,
): DescribedVerification {
  const { claim, chapter, context, quotation, verdict, outcome } = verification;
  const cells = shownCells(verification);
  const reading = readingOfVerification(verification);
  const indicators = new Set(reading?.cells.map(({ indicator }) => indicator));
  const standing = Object.entries(vocabulary.notes).filter(([id]) => claim.territoire.includes(id));
  return {
    id: claim.id,
    chapter,
    quotation,
    url: verificationUrl(chapter, claim.id),
    passageUrl: urlOfPassage(register, verification),
    verdict,
    verdictName: VERDICT_NAMES[verdict],
    context: context === null ? null : contextName(context, verification.constant !== null),
    found: describeFound(dataset, outcome),
    formula: claim.formule === null ? null : describeFormula(dataset, claim.formule, names),
    calculation: calculationOf(dataset, verification),
    cells: cells.map((cell) => describeCell(dataset, cell)),
    tables:
      cells.length > 0
        ? []
        : [...indicators].map((id) => ({ title: indicatorOf(dataset, id).title, href: indicatorUrl(id) })),
    remarks: [
      ...describeContext(dataset, vocabulary, verification),
      ...(reading === null ? [] : standing.map(([, note]) => note)),
      ...describeRemarks(dataset, verification),
    ],
    landmark: describeLandmark(dataset, verification, names),
    elsewhere: claim.ailleurs,
    note: claim.note,
  };
}

function calculationOf(dataset: Dataset, { outcome }: Verification): string | null {
  if (outcome.kind !== 'nombre' && outcome.kind !== 'sens') return null;
  const { arithmetic, obstacle } = outcome.quantity;
  if (obstacle !== null) return obstacle;
  return hasOperation(arithmetic) ? `${arithmetic} = ${describeFound(dataset, outcome) ?? ''}` : null;
}

function urlOfPassage(register: Register, { chapter, passage }: Verification): string {
  const page = chapterUrl(chapter);
  const aliases = register.aliases.get(page);
  const words = fingerprint(passage);
  const found = [...(register.anchors.get(page) ?? [])].find(
    ([id, anchor]) => anchor.fingerprint === words && !aliases?.has(id),
  );
  return found === undefined ? page : `${page}#${found[0]}`;
}
