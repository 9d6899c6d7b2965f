import type { z } from 'zod';

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
