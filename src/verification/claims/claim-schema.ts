import { z } from 'zod';
import { prose, slug, uniqueIds } from '../../editorial/fields/fields.ts';
import { expressionSchema, formulaSchema } from '../formula/formula-schema.ts';

const year = z.int().min(1900).max(2100);

const claim = z
  .strictObject({
    /** Permanent: part of a public address, and of the text of the chapter. */
    id: slug,
    /** What the words claim; their number or their direction is read from the text itself. */
    affirme: z.enum(['nombre', 'sens', 'liste', 'majorite', 'autre']),
    /**
     * The words themselves, letter for letter, where no <Claim> can wrap them: in a heading, which has its anchor, and in the annex,
     * whose words stand in content/annexe.
     */
    texte: prose.nullable().default(null),
    /** What the words speak of: identifiers of data/territoires.csv, chaque-qpv, hors-qpv, or another word of territoires.yaml. */
    territoire: z.array(slug).readonly().default([]),
    /** The years they speak of; none where the text does not say. */
    annee: z.array(year).readonly().default([]),
    /** True where the years are not in the passage, and we deduced them. */
    annee_deduite: z.boolean().default(false),
    /** What a percentage is a percentage of, where the text says so. */
    base: prose.nullable().default(null),
    /** How the table gives the same; null where it does not. */
    formule: formulaSchema.nullable().default(null),
    /** For a list: each name of the text, and the neighbourhoods it may mean. */
    noms: z.record(prose, z.array(slug).min(1).readonly()).readonly().default({}),
    /** Where the table does not give the figure: what it gives that is nearest, one or several, shown without a verdict. */
    repere: z.array(expressionSchema).readonly().default([]),
    /** Where the table does not give the figure: who could tell. */
    ailleurs: prose.nullable().default(null),
    /** What the quoted number is, for the computations that cite it: « les demandeurs d’emploi fin 2017 ». */
    nom: prose.nullable().default(null),
    /** What the quoted number seems to be rounded to, as 100 for hundreds; null where it seems exact or nothing is known. */
    arrondi: z.number().positive().nullable().default(null),
    /** One or two sentences that may explain; the computation stands without them. */
    note: prose.nullable().default(null),
  })
  .superRefine(({ formule, repere, ailleurs }, context) => {
    if ((formule === null) === (ailleurs === null)) {
      context.addIssue(
        'écrire soit « formule », soit « ailleurs » : une donnée du tableau, ou la source qui pourrait la donner.',
      );
    }
    if (formule !== null && repere.length > 0)
      context.addIssue('« repere » va sans formule : retirer l’un ou l’autre.');
  })
  .readonly();

/** content/verifications/<chapitre>.yaml: the figures of one chapter. */
export const claimsFileSchema = z
  .strictObject({
    affirmations: z.array(claim).superRefine(uniqueIds).readonly(),
    /** Numbers, directions and superlatives of the chapter that claim nothing of the kind: their words, and the reason. */
    autres_mots: z.array(z.strictObject({ texte: prose, raison: prose }).readonly()).readonly(),
  })
  .readonly();

/** One figure of the text and how it is checked, as its author declares it. */
export type Claim = z.infer<typeof claim>;

/** Words that look like a figure and are none to check. */
export type OtherWords = z.infer<typeof claimsFileSchema>['autres_mots'][number];

/** What content/verifications holds for one chapter. */
export type ClaimsFile = z.infer<typeof claimsFileSchema>;

/** content/verifications/vocabulaire.yaml: the words that declarations and pages share. */
export const vocabularySchema = z
  .strictObject({
    /** What each percentage of the table is a percentage of, by indicator. */
    bases: z.record(slug, prose).readonly(),
    /** Names of the perimeters that are no row of the table. */
    territoires: z.record(slug, prose).readonly(),
    /** The standing note of every comparison on a territory. */
    notes: z.record(slug, prose).readonly(),
  })
  .readonly();

/** The words that declarations and pages share. */
export type Vocabulary = z.infer<typeof vocabularySchema>;
