import { z } from 'zod';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const words = z.string().trim().min(1);

/** The forms of a figure, as editors write them. */
export const forms = ['classement', 'taux', 'evolution', 'pente', 'profil'] as const;

/** One figure as an editor writes it: a file of content/graphiques. */
export const specFileSchema = z
  .strictObject({
    /**
     * Which drawing: `classement`, the named rows sorted by value; `taux`, the same for a count brought to 100 of another;
     * `evolution`, the rows at two dates; `pente`, the neighbourhood beside its references over the years; `profil`, one
     * neighbourhood on all indicators.
     */
    forme: z.enum(forms),
    /** Slug of the indicator, as in data/; left out of a `profil`. */
    indicateur: slug.nullable().default(null),
    /** Slug of the count that the indicator is brought to, for a `taux`: « pour 100 habitants ». */
    pour_100: slug.nullable().default(null),
    /** `derniere` follows the latest year of the data; a list of years holds the figure to them. */
    annees: z.union([z.literal('derniere'), z.array(z.int()).min(1).readonly()]),
    /** What the reader wants to know, ending with a question mark. */
    question: words.regex(/\?$/),
    /** Heading of the figure; the title of the indicator where it is left out. */
    titre: words.nullable().default(null),
    /** What the reader must know of the computation, without capital or full stop. */
    precision: words.nullable().default(null),
  })
  .readonly();

/** The fields of a file of content/graphiques. */
export type SpecFile = z.infer<typeof specFileSchema>;

/** One figure, defined once: its form, its indicator and the question it answers. */
export interface FigureSpec {
  /** Permanent slug from the file name, part of public addresses. */
  readonly id: string;
  readonly form: SpecFile['forme'];
  /** Slug of the indicator; null for a profile, which shows them all. */
  readonly indicator: string | null;
  /** Slug of the count that the indicator is brought to; null but for a rate. */
  readonly per: string | null;
  readonly years: SpecFile['annees'];
  readonly question: string;
  /** Null where the indicator gives it. */
  readonly title: string | null;
  /** A remark on the computation, to be joined to a sentence; null without one. */
  readonly remark: string | null;
  /** Of a profile: the rates that counts enter it by, those of content/graphiques. */
  readonly rates?: readonly FigureSpec[];
}

/** The slug of a computed rate: that of its count, said to be one: « taux-allocataires-rsa ». */
export function rateId({ indicator }: Pick<FigureSpec, 'indicator'>): string {
  return `taux-${indicator ?? ''}`;
}
