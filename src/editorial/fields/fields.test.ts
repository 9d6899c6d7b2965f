import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { calendarDay, calendarMonth, prose, slug, uniqueIds } from './fields.ts';

describe('slug', () => {
  test.each(['a', 'taux-pauvrete', 'part-0-14-ans', '2024'])('accepts « %s »', (text) => {
    expect(slug.safeParse(text).success).toBe(true);
  });

  test.each(['', 'A', 'é', 'a_b', 'a--b', '-a', 'a-', 'a b'])('refuses « %s »', (text) => {
    expect(slug.safeParse(text).success).toBe(false);
  });
});

describe('prose', () => {
  test.each(['a < b', '5 > 3', 'R&D ; Q & A', 'l’« un »', '<- ->', "l'eau"])('accepts « %s »', (text) => {
    expect(prose.safeParse(text).success).toBe(true);
  });

  test.each(['', '<b>', '</p', '<br/>', 'a<!-- b -->', '&nbsp;', '&#160;', '&#xA0;', 'un "mot"'])(
    'refuses « %s »',
    (text) => {
      expect(prose.safeParse(text).success).toBe(false);
    },
  );
});

describe('unique ids', () => {
  const schema = z.array(z.object({ id: z.string() })).superRefine(uniqueIds);

  test('ids that differ pass, and so does an empty list', () => {
    expect(schema.safeParse([]).success).toBe(true);
    expect(schema.safeParse([{ id: 'a' }, { id: 'b' }]).success).toBe(true);
  });

  test('a repeated id is told where it is repeated', () => {
    const issues = schema.safeParse([{ id: 'a' }, { id: 'b' }, { id: 'a' }]).error?.issues;
    expect(issues).toMatchObject([
      {
        path: [2, 'id'],
        message: '« a » est déjà l’identifiant d’un élément au-dessus : en choisir un autre.',
      },
    ]);
  });
});

describe('calendar date', () => {
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
});
