import { z } from 'zod';
import { slug } from '../../editorial/fields/fields.ts';
import type { Expression, Formula } from './formula.ts';

const year = z.int().min(1900).max(2100);
const cell = z.tuple([slug, slug, year]).readonly();
const period = z.tuple([year, year]).readonly();

const inTime = { annee: year.nullable().default(null), periode: period.nullable().default(null) };
const ONE_TIME = 'écrire soit « annee », soit « periode ».';
const hasOneTime = (of: { readonly annee: unknown; readonly periode: unknown }): boolean =>
  (of.annee === null) !== (of.periode === null);

const selection = z
  .strictObject({
    indicateur: slug,
    ...inTime,
    plus_de: z.number().nullable().default(null),
    moins_de: z.number().nullable().default(null),
  })
  .refine(hasOneTime, ONE_TIME)
  .refine(
    ({ plus_de, moins_de }) => (plus_de === null) !== (moins_de === null),
    'écrire soit « plus_de », soit « moins_de ».',
  )
  .readonly();

const leaders = z
  .strictObject({ indicateur: slug, ...inTime, nombre: z.int().min(1) })
  .refine(hasOneTime, ONE_TIME)
  .readonly();

const pair = z
  .tuple([z.lazy((): z.ZodType<Expression> => expression), z.lazy((): z.ZodType<Expression> => expression)])
  .readonly();

const EXPRESSIONS = [
  z.strictObject({ cellule: cell }),
  z.strictObject({ hors_qpv: z.tuple([slug, year]).readonly() }),
  z.strictObject({ taux_hors_qpv: z.tuple([slug, year, slug, year]).readonly() }),
  z.strictObject({ cite: slug }),
  z.strictObject({
    somme: z
      .array(z.lazy((): z.ZodType<Expression> => expression))
      .min(2)
      .readonly(),
  }),
  z.strictObject({ difference: pair }),
  z.strictObject({ rapport: pair }),
  z.strictObject({ part: pair }),
  z.strictObject({ evolution: pair }),
  z.strictObject({ taux_annuel: pair }),
  z.strictObject({ duree: period }),
  z.strictObject({ quartiers: z.literal('tableau') }),
  z.strictObject({ communes: slug }),
  z.strictObject({ compte: selection }),
  z.strictObject({ rang: cell }),
] as const;

const OTHERS = [
  z.strictObject({ ensemble: selection, exhaustif: z.boolean().default(true) }),
  z.strictObject({ premiers: leaders }),
  z.strictObject({ majorite: selection }),
] as const;

/** The names of all formulas, as content/ writes them. */
export const FORMULA_NAMES: readonly string[] = [...EXPRESSIONS, ...OTHERS].map(
  ({ shape }) => Object.keys(shape)[0] ?? '',
);

const UNKNOWN = `ce n’est pas une formule connue : écrire ${FORMULA_NAMES.join(', ')}, avec ses champs (voir docs/decisions/008-verification.md).`;

const expression: z.ZodType<Expression> = z.union(EXPRESSIONS);

/** A schema that complains in one French sentence where a value is none of the formulas. */
function oneOf<T>(schema: z.ZodType<T>): z.ZodType<T> {
  return z.unknown().transform((value, context): T => {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    context.addIssue(UNKNOWN);
    return z.NEVER;
  });
}

/** A formula that makes one number. */
export const expressionSchema = oneOf(expression);

/** Any formula. */
export const formulaSchema = oneOf<Formula>(z.union([...EXPRESSIONS, ...OTHERS]));
