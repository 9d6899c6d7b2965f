import { expect, test } from 'vitest';
import { editionsSchema, firstDay } from './editions.ts';

const edition = (id: string, date: string) => ({ id, nom: 'édition', date, source: 'délibération' });
const messages = (value: unknown): readonly string[] =>
  editionsSchema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

test('a date is a year, a quarter, a month or a day, and begins on a day', () => {
  expect(['2024', '2024-T2', '2024-05', '2024-05-12'].map(firstDay)).toEqual([
    '2024-01-01',
    '2024-04-01',
    '2024-05-01',
    '2024-05-12',
  ]);
  expect(messages([edition('a', '2024-T5')])).toEqual([
    '« 2024-T5 » n’est pas une date : écrire 2026, 2026-T2 (trimestre), 2026-05 ou 2026-05-12.',
  ]);
});

test('editions go from the oldest to the newest, each under its own name', () => {
  expect(messages([edition('a', '2024-T2'), edition('b', '2026-03-01')])).toEqual([]);
  expect(messages([edition('a', '2026'), edition('b', '2024-T2')])).toEqual([
    '« 2024-T2 » vient avant « 2026 » : ranger les éditions de la plus ancienne à la plus récente.',
  ]);
  expect(messages([edition('a', '2024'), edition('a', '2025')])).toHaveLength(1);
});
