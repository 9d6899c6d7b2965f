import { z } from 'zod';
import { OUTLINE_PATHS } from './qpv-outlines.ts';

const text = z.string().min(1);
const source = z.looseObject({
  title: text,
  /** The bodies whose figures this source gathers. */
  producteurs: z.array(text).min(1).optional(),
});

const indicator = z.strictObject({
  /** Name in running text, with its article. */
  groupe_nominal: text,
  genre: z.enum(['m', 'f']),
  pluriel: z.boolean(),
  unite: z.enum(['nombre', 'pourcentage']),
  /** What is counted, plural, without article; null for percentages. */
  compte: text.nullable(),
  /** Decimals at most in the file, and on the pages. */
  decimales: z.int().min(0).max(6),
  /** The count that this one never exceeds in a territory, such as that of its inhabitants. */
  au_plus: text.optional(),
  /** The whole of which this share is one slice: shares of one whole are 100 together at most. */
  tranche_de: text.optional(),
  /** Perimeter, when it is not that of the package. */
  perimetre: text.optional(),
  /** Changes of definition between two years of the file; of perimeter, where the outlines of the neighbourhoods changed. */
  ruptures: z
    .array(z.strictObject({ de: z.int(), a: z.int(), note: text, perimetre: z.literal(true).optional() }))
    .default([]),
  /** What is said of some of its years alone: where their figures come from, whose they are, on which outlines. */
  annees: z
    .array(
      z.strictObject({
        annee: z.int(),
        source: text.optional(),
        producteurs: z.array(text).min(1).optional(),
        perimetre: text.optional(),
      }),
    )
    .default([]),
  /** Why each of its changes is to be read with care, in one sentence that stands beside them. */
  prudence: text.optional(),
});

const resource = z.looseObject({
  name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** A table, or the outlines of one of the lists of neighbourhoods. */
  path: z.union([z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*\.csv$/), z.enum(OUTLINE_PATHS)]),
  title: text,
  description: text,
  /** Path of the Table Schema of the file, from the descriptor. */
  schema: text.optional(),
  /** Sources, when they are not those of the package. */
  sources: z.array(source).min(1).optional(),
  /** Present on the resources that are indicators. */
  indicateur: indicator.optional(),
});

/** What the project asks of data/datapackage.json, beyond Data Package v2: French keys are ours, English keys the standard's. */
export const descriptorSchema = z.looseObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  /** Date of last update of the data, ISO 8601. */
  mise_a_jour: z.iso.date(),
  /** Perimeter of the neighbourhoods, for every indicator that does not name its own. */
  perimetre: text,
  /** Words by which portals of data find the tables. */
  keywords: z.array(text).min(1).optional(),
  licenses: z.array(z.looseObject({ title: text, path: text })).min(1),
  sources: z.array(source).min(1),
  resources: z.array(resource).min(1),
});

/** The descriptor, once valid. */
export type Descriptor = z.infer<typeof descriptorSchema>;

/** One file that the descriptor describes. */
export type Resource = Descriptor['resources'][number];
