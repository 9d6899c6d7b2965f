import { z } from 'zod';

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
