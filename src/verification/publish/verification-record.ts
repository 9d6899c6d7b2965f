import type { Formula } from '../formula/formula.ts';
import { hasMoreDecimals, roundFraction } from '../formula/fraction.ts';
import type { ValueVerdict } from '../verdict/verdict.ts';
import { readingOfVerification, type Verification } from '../verification.ts';
import type { VerifiedClaim } from '../verified-text.ts';

/** The most decimals of a value in a file. */
const DECIMALS = 6;

/** A checked figure as the files give it: French keys, plain values. Their order is that of the columns of the CSV. */
export interface VerificationRecord {
  readonly id: string;
  readonly chapitre: string;
  readonly citation: string;
  readonly passage: string;
  readonly affirme: string;
  readonly territoires: readonly string[];
  readonly annees: readonly number[];
  readonly annee_deduite: boolean;
  readonly base: string | null;
  readonly verdict: ValueVerdict;
  /** What differs in context: « annee », « perimetre »; null where nothing was compared. */
  readonly contexte: readonly string[] | null;
  /** What the table gives, in French. */
  readonly resultat: string | null;
  /** The same as a number with six decimals at most; null for a list, and where there is none. */
  readonly valeur: number | null;
  readonly unite: string | null;
  readonly formule: string | null;
  readonly calcul: string | null;
  /** « indicateur:territoire:annee », one for each cell that was read. */
  readonly cellules: readonly string[];
  readonly remarques: readonly string[];
  /** What the table gives nearest, where there is no verdict. */
  readonly repere: string | null;
  readonly ailleurs: string | null;
  readonly note: string | null;
  /** From the root of the site. */
  readonly adresse: string;
  /** The formula, or the landmarks where there is none, as content/verifications declares them. */
  readonly declaration: Formula | readonly Formula[] | null;
}

/** A checked figure as the files give it. */
export function verificationRecord({ verification, description }: VerifiedClaim): VerificationRecord {
  const { claim, chapter, passage, quotation, verdict, context, outcome } = verification;
  return {
    id: claim.id,
    chapitre: chapter,
    citation: quotation,
    passage,
    affirme: claim.affirme,
    territoires: claim.territoire,
    annees: claim.annee,
    annee_deduite: claim.annee_deduite,
    base: claim.base,
    verdict,
    contexte: context,
    resultat: description.found,
    ...valueOf(outcome),
    formule: description.formula,
    calcul: description.calculation,
    cellules: cellsOf(verification),
    remarques: description.remarks,
    repere: description.landmark,
    ailleurs: claim.ailleurs,
    note: claim.note,
    adresse: description.url,
    declaration: claim.formule ?? (claim.repere.length === 0 ? null : claim.repere),
  };
}

function valueOf(outcome: Verification['outcome']): Pick<VerificationRecord, 'valeur' | 'unite'> {
  if (outcome.kind !== 'nombre' && outcome.kind !== 'sens') return { valeur: null, unite: null };
  const { value, unit } = outcome.quantity;
  if (value === null) return { valeur: null, unite: unit };
  const decimals = hasMoreDecimals(value, 0) ? DECIMALS : 0;
  return { valeur: Number(roundFraction(value, decimals, 'nearest')), unite: unit };
}

function cellsOf(verification: Verification): readonly string[] {
  const cells = readingOfVerification(verification)?.cells ?? [];
  return cells.map(({ indicator, territory, year }) => `${indicator}:${territory}:${year}`);
}
