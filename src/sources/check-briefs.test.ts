import { expect, test } from 'vitest';
import { briefNames, checkBriefs } from './check-briefs.ts';

function complaints(file: string, texte: string): readonly string[] {
  const said: string[] = [];
  const data = { phrases: [{ texte, sur: [{ ligne: 'lac', empreinte: '0123456789ab' }] }] };
  const complain = (path: readonly PropertyKey[], message: string) =>
    void said.push(`${path.join('.')} ${message}`);
  const words = { courants: ['sécurité'], expliques: [] };
  checkBriefs([{ file: `content/en-bref/${file}.yaml`, data, complain }], words, [
    'document',
    'ambition-lac',
  ]);
  return said;
}

test('a summary of something, in declared words, passes', () => {
  expect(complaints('ambition-lac', 'La sécurité du lac.')).toEqual([]);
});

test('a summary of nothing and a long word are told, with their place', () => {
  expect(complaints('lac', 'La subsidiarité.')).toEqual([
    expect.stringContaining('ce nom n’est pas celui d’un résumé'),
    expect.stringMatching(/^phrases\.0\.texte « subsidiarité » a 4 syllabes ou plus/u),
  ]);
});

test('the document, the chapters but for its contents, and the rows have summaries', () => {
  expect(briefNames(['sommaire', 'enjeux'], ['sante'])).toEqual([
    'document',
    'chapitre-enjeux',
    'ambition-sante',
  ]);
});
