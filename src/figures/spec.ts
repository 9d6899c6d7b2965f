import { z } from 'zod';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const words = z.string().trim().min(1);

/** One figure as an editor writes it: a file of content/graphiques. */
export const specFileSchema = z
  .strictObject({
    /** Which drawing: `classement`, the named rows sorted by value. */
    forme: z.enum(['classement']),
    /** Slug of the indicator, as in data/. */
    indicateur: slug,
    /** `derniere` follows the latest year of the data; a list of years holds the figure to them. */
    annees: z.union([z.literal('derniere'), z.array(z.int()).min(1).readonly()]),
    /** What the reader wants to know, ending with a question mark. */
    question: words.regex(/\?$/),
    /** Heading of the figure; the title of the indicator where it is left out. */
    titre: words.nullable().default(null),
  })
  .readonly();

/** The fields of a file of content/graphiques. */
export type SpecFile = z.infer<typeof specFileSchema>;

/** One figure, defined once: its form, its indicator and the question it answers. */
export interface FigureSpec {
  /** Permanent slug from the file name, part of public addresses. */
  readonly id: string;
  readonly form: SpecFile['forme'];
  /** Slug of the indicator. */
  readonly indicator: string;
  readonly years: SpecFile['annees'];
  readonly question: string;
  /** Null where the indicator gives it. */
  readonly title: string | null;
}
