import { expect, test } from 'vitest';
import { calendarDay, calendarMonth } from './calendar-date.ts';

test('a day exists', () => {
  expect(calendarDay.safeParse('2024-02-29').success).toBe(true);
  expect(calendarDay.safeParse('2026-02-29').error?.issues[0]?.message).toBe(
    '« 2026-02-29 » n’est pas une date : écrire année, mois et jour, par exemple 2026-11-23.',
  );
  expect(calendarDay.safeParse('23/11/2026').success).toBe(false);
});

test('a month exists', () => {
  expect(calendarMonth.safeParse('2023-12').success).toBe(true);
  expect(calendarMonth.safeParse('2023-13').error?.issues[0]?.message).toBe(
    '« 2023-13 » n’est pas un mois : écrire année et mois, par exemple 2026-11.',
  );
});
