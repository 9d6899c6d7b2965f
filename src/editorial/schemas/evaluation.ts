import { z } from 'zod';
import { calendarDay, prose, slug } from '../fields/fields.ts';

const threshold = z
  .strictObject({
    /** Identifier of the indicator, as in data/datapackage.json. */
    indicateur: slug,
    /** The year that the table gave when the convention was made: the baseline. */
    depart: z.int(),
    /** The greatest change that still reads « stable »: in points for percentages, in % for counts. */
    seuil: z.number().positive(),
    /** Why this one, in a sentence. */
    raison: prose,
  })
  .readonly();

/** content/evaluation.yaml: where each indicator starts from, and from which change on it is said to have moved. */
export const evaluationSchema = z
  .strictObject({
    /** The day the thresholds were declared, before the figures that they will judge. */
    declare_le: calendarDay,
    indicateurs: z
      .array(threshold)
      .superRefine((list, context) => {
        const ids = list.map(({ indicateur }) => indicateur);
        ids.forEach((id, index) => {
          if (ids.indexOf(id) === index) return;
          const message = `« ${id} » est déjà plus haut : n’en garder qu’un.`;
          context.addIssue({ code: 'custom', path: [index, 'indicateur'], message });
        });
      })
      .readonly(),
  })
  .readonly();

/** What the evaluation stands on. */
export type Evaluation = z.infer<typeof evaluationSchema>;

/** The baseline and the threshold of one indicator. */
export type Threshold = Evaluation['indicateurs'][number];
