import { z } from 'zod';
import { plainDefects } from '../../plain-french/reading-ease.ts';

/** A permanent identifier, part of public addresses: lower-case letters without accent, figures and hyphens. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: ({ input }) =>
    `« ${String(input)} » n’est pas un identifiant : écrire des minuscules sans accent, des chiffres et des traits d’union.`,
});

const TAG = /<\/?[a-z!][^>]*>?/i;
const ENTITY = /&(?:[a-z]+|#\d+|#x[\da-f]+);/i;

/** A text that readers will see: not empty, without HTML, with « » rather than straight quotation marks. */
export const prose = z
  .string()
  .min(1)
  .superRefine((text, context) => {
    const code = TAG.exec(text) ?? ENTITY.exec(text);
    if (code !== null) {
      context.addIssue(
        `« ${code[0]} » est du HTML : écrire le texte seul, la mise en forme est faite par le site.`,
      );
    }
    if (text.includes('"')) {
      context.addIssue('le texte contient un guillemet droit : le remplacer par « ou ».');
    }
  });

/** Words of ours for a resident: short sentences, no acronym without its words. */
export const plainProse = prose.superRefine((text, context) => {
  for (const message of plainDefects(text)) context.addIssue(message);
});

/** The fingerprint of official words that a text of ours stands on, as `fingerprint` of src/register makes it. */
export const wordsPrint = z.string().regex(/^[\da-f]{12}$/u, {
  error: ({ input }) =>
    `« ${String(input)} » n’est pas une empreinte : écrire entre apostrophes les 12 signes que donne « npm run controler ».`,
});

/** A refinement of a list: no two items have the same id. */
export function uniqueIds(items: readonly { readonly id: string }[], context: z.RefinementCtx): void {
  const seen = new Set<string>();
  items.forEach(({ id }, index) => {
    if (seen.has(id)) {
      context.addIssue({
        code: 'custom',
        path: [index, 'id'],
        message: `« ${id} » est déjà l’identifiant d’un élément au-dessus : en choisir un autre.`,
      });
    }
    seen.add(id);
  });
}

/** True for a day that exists, written YYYY-MM-DD. */
function exists(date: string): boolean {
  const instant = new Date(`${date}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(date) &&
    !Number.isNaN(instant.getTime()) &&
    instant.toISOString().startsWith(date)
  );
}

/** A day, YYYY-MM-DD. */
export const calendarDay = z.string().refine(exists, {
  error: ({ input }) =>
    `« ${String(input)} » n’est pas une date : écrire année, mois et jour, par exemple 2026-11-23.`,
});

/** A day, YYYY-MM-DD, or '' while it is not known. */
export const dayOrNone = z.string().refine((date) => date === '' || exists(date), {
  error: ({ input }) =>
    `« ${String(input)} » n’est pas une date : écrire année, mois et jour, par exemple 2026-11-23, ou laisser vide ('').`,
});

/** A month, YYYY-MM. */
export const calendarMonth = z.string().refine((month) => exists(`${month}-01`), {
  error: ({ input }) => `« ${String(input)} » n’est pas un mois : écrire année et mois, par exemple 2026-11.`,
});
