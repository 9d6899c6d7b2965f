import { z } from 'zod';
import { plainDefects } from '../plain-french/plain-defects.ts';
import { prose } from './prose.ts';

/** Words of ours for a resident: short sentences, no acronym without its words. */
export const plainProse = prose.superRefine((text, context) => {
  for (const message of plainDefects(text)) context.addIssue(message);
});

/** The fingerprint of official words that a text of ours stands on, as `fingerprint` of src/register makes it. */
export const wordsPrint = z.string().regex(/^[\da-f]{12}$/u, {
  error: ({ input }) =>
    `« ${String(input)} » n’est pas une empreinte : écrire entre apostrophes les 12 signes que donne « npm run controler ».`,
});
