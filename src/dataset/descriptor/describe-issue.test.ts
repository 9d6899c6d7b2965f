import { expect, test } from 'vitest';
import { z } from 'zod';
import { describeIssue } from './parse-descriptor.ts';

function describeFirst(schema: z.ZodType, input: unknown): string {
  const issue = schema.safeParse(input, { reportInput: true }).error?.issues[0];
  return issue === undefined ? 'accepted' : describeIssue(issue);
}

test.each([
  [z.object({ a: z.string() }), {}, 'la propriété manque : l’écrire.'],
  [z.string(), 12, '« 12 » n’est pas un texte : le corriger.'],
  [z.array(z.string()), null, '« null » n’est pas une liste : le corriger.'],
  [z.string().min(1), '', 'la propriété est vide : l’écrire.'],
  [z.enum(['m', 'f']), 'x', '« x » n’est pas admis : écrire m ou f.'],
  [z.strictObject({}), { b: 1 }, '« b » n’est pas une propriété connue : la corriger ou la retirer.'],
  [z.string().regex(/^a$/), 'b', '« b » n’a pas la forme attendue : la corriger.'],
  [z.number(), 'x', '« x » n’est pas un nombre : le corriger.'],
  [z.int(), 1.5, '« 1.5 » n’est pas un nombre entier : le corriger.'],
  [z.object({}), 'x', '« x » n’est pas un objet : le corriger.'],
  [z.null(), 'x', '« x » n’est pas null : le corriger.'],
  [
    z.strictObject({}),
    { b: 1, c: 2 },
    '« b », « c » n’est pas une propriété connue : la corriger ou la retirer.',
  ],
  [z.array(z.string()).min(1), [], 'la propriété est vide : l’écrire.'],
  [z.int().min(2), 1, '« 1 » n’a pas la forme attendue : la corriger.'],
  [z.int().max(6), 7, '« 7 » n’a pas la forme attendue : la corriger.'],
])('%#: %s', (schema, input, message) => {
  expect(describeFirst(schema, input)).toBe(message);
});

test('a date is asked for with an example', () => {
  expect(describeFirst(z.iso.date(), '31/01/2025')).toContain('« 31/01/2025 » n’est pas une date');
});
