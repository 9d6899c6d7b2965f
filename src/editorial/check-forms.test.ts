import { expect, test } from 'vitest';
import { checkForms } from './check-forms.ts';

test('a form that two terms claim is told where it comes second', () => {
  const told: string[] = [];
  const term = (file: string, ...formes: readonly string[]) => ({
    file,
    data: { terme: 'T', nature: 'sigle' as const, developpe: null, definition: 'D', formes },
    complain: (path: readonly PropertyKey[], message: string) =>
      void told.push(`${file} ${path.join('.')} ${message}`),
  });
  checkForms([term('a.yaml', 'A', 'B'), term('b.yaml', 'C', 'A')]);
  expect(told).toEqual(['b.yaml formes.1 « A » est déjà une forme de a.yaml : la retirer d’un des deux.']);
});
