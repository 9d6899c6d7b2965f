import { describe, expect, test } from 'vitest';
import { checkForms, checkUsedForms } from './check-forms.ts';

describe('check forms', () => {
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
});

describe('check used forms', () => {
  function complaints(formes: readonly string[], words: string): readonly string[] {
    const said: string[] = [];
    const file = {
      file: 'content/glossaire/qpv.yaml',
      data: { formes },
      complain: (path: readonly PropertyKey[], message: string) =>
        void said.push(`${path.join('.')} ${message}`),
    };
    checkUsedForms([file], words);
    return said;
  }

  test('a form that the text does not hold is refused, with its place', () => {
    expect(complaints(['QPV', 'Qpv'], 'un QPV')).toEqual([
      expect.stringContaining('formes.1 « Qpv » n’est pas dans le texte officiel'),
    ]);
  });

  test('apostrophes and spaces are free, a form inside a longer word is not used', () => {
    expect(complaints(["l'accord"], 'l’accord')).toEqual([]);
    expect(complaints(['plan local'], 'plan\u{A0}local')).toEqual([]);
    expect(complaints(['REP'], 'REP+')).toHaveLength(1);
  });

  test('a form that stands only inside a longer one is never the one that is marked', () => {
    expect(complaints(['plan', 'plan local'], 'le plan local')).toHaveLength(1);
  });
});
