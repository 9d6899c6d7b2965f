import { expect, test } from 'vitest';
import { z } from 'zod';
import { uniqueIds } from './unique-ids.ts';

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
