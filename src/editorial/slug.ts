import { z } from 'zod';

/** A permanent identifier, part of public addresses: lower-case letters without accent, figures and hyphens. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: ({ input }) =>
    `« ${String(input)} » n’est pas un identifiant : écrire des minuscules sans accent, des chiffres et des traits d’union.`,
});
