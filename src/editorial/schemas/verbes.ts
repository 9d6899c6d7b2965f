import { z } from 'zod';

const verbs = z
  .array(
    z.string().regex(/^\p{Ll}+$/u, {
      error: ({ input }) => `« ${String(input)} » n’est pas un verbe : écrire un mot, en minuscules.`,
    }),
  )
  .min(1)
  .readonly();

/** content/verbes.yaml: what the first verb of an action says, and nothing more. */
export const verbsSchema = z
  .strictObject({
    /** The action is under way and goes on. */
    'en-place': verbs,
    /** The action is to be done. */
    'a-venir': verbs,
    /** The action is still being looked for. */
    'a-l-etude': verbs,
    /** The verb does not tell. */
    indetermine: verbs,
  })
  .superRefine((groups, context) => {
    const seen = new Map<string, string>();
    for (const [group, list] of Object.entries(groups))
      list.forEach((verb, index) => {
        const other = seen.get(verb);
        seen.set(verb, group);
        if (other === undefined) return;
        const message = `« ${verb} » est déjà dans « ${other} » : ne l’écrire qu’une fois.`;
        context.addIssue({ code: 'custom', path: [group, index], message });
      });
  })
  .readonly();

/** The verbs by what they say. */
export type Verbs = z.infer<typeof verbsSchema>;

/** What a verb says of an action. */
export type Stage = keyof Verbs;
