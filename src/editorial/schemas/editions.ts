import { z } from 'zod';
import { prose, slug, uniqueIds } from '../fields/fields.ts';

const PERIOD = /^\d{4}(?:-(?:T[1-4]|(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?))?$/u;

/** A date no more precise than what is known: a year, a quarter (2024-T2), a month or a day. */
export const period = z.string().regex(PERIOD, {
  error: ({ input }) =>
    `« ${String(input)} » n’est pas une date : écrire 2026, 2026-T2 (trimestre), 2026-05 ou 2026-05-12.`,
});

/** content/editions.yaml: the dated editions of the annex, the oldest first. */
export const editionsSchema = z
  .array(
    z
      .strictObject({
        id: slug,
        /** Its name in a sentence: « édition initiale ». */
        nom: prose,
        date: period,
        /** The act it comes from: a deliberation, an amendment. */
        source: prose,
        /** Address of that act, where it is online. */
        adresse: z
          .url({ protocol: /^https?$/u })
          .nullable()
          .default(null),
      })
      .readonly(),
  )
  .min(1)
  .superRefine(uniqueIds)
  .superRefine((editions, context) => {
    editions.forEach(({ date }, index) => {
      const before = editions[index - 1];
      if (before === undefined || firstDay(before.date) <= firstDay(date)) return;
      const message = `« ${date} » vient avant « ${before.date} » : ranger les éditions de la plus ancienne à la plus récente.`;
      context.addIssue({ code: 'custom', path: [index, 'date'], message });
    });
  })
  .readonly();

/** One edition of the annex. */
export type Edition = z.infer<typeof editionsSchema>[number];

/** The first day of a period, YYYY-MM-DD, for sorting. */
export function firstDay(date: string): string {
  const [year = '', part = '01', day = '01'] = date.split('-');
  const month = part.startsWith('T') ? String(Number(part.slice(1)) * 3 - 2).padStart(2, '0') : part;
  return `${year}-${month}-${day}`;
}
