import { z } from 'zod';
import { calendarDay, calendarMonth, prose, slug } from '../fields/fields.ts';

interface Dated {
  readonly dates: readonly string[] | null;
  readonly du: string | null;
  readonly au: string | null;
}

/** Either days, or a period that does not run backwards. */
function checkDates({ dates, du, au }: Dated, context: z.RefinementCtx): void {
  const days = dates !== null && du === null && au === null;
  const period = dates === null && du !== null && au !== null;
  if (!days && !period) {
    context.addIssue('la date manque ou est double : écrire soit « dates », soit « du » et « au ».');
  } else if (du !== null && au !== null && du > au) {
    context.addIssue({
      code: 'custom',
      path: ['au'],
      message: 'la période finit avant son début : échanger « du » et « au ».',
    });
  }
}

const step = z
  .strictObject({
    /** The days, YYYY-MM-DD; null for a period. */
    dates: z.array(calendarDay).min(1).readonly().nullable().default(null),
    /** First month of a period, YYYY-MM; null for days. */
    du: calendarMonth.nullable().default(null),
    /** Last month of a period, YYYY-MM; null for days. */
    au: calendarMonth.nullable().default(null),
    /** The date as it is read: « de février à avril 2023 ». */
    affichage: prose,
    /** What happened, in our words. */
    texte: prose,
    /** Slug of the chapter that says so. */
    page: slug,
    /** First words of the passage that says so. */
    passage: prose,
  })
  .superRefine(checkDates)
  .readonly();

const start = ({ dates, du }: Dated): string => dates?.[0] ?? du ?? '';

/** content/chronologie.yaml: the dates that the text states, in the order of time. */
export const chronologySchema = z
  .array(step)
  .superRefine((steps, context) => {
    steps.forEach((current, index) => {
      const previous = steps[index - 1];
      if (previous === undefined || start(previous) <= start(current)) return;
      const message =
        'cette date précède celle qui est au-dessus : remettre les dates dans l’ordre du temps.';
      context.addIssue({ code: 'custom', path: [index], message });
    });
  })
  .readonly();

/** One dated step. */
export type Step = z.infer<typeof step>;
