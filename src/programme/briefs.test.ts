import { expect, test } from 'vitest';
import type { Brief } from '../editorial/schemas/en-bref.ts';
import { fingerprint } from '../register/fingerprint.ts';
import { checkBrief, type OfficialWords, undeclaredWords } from './briefs.ts';
import { rows } from './fixtures/invented-annex.ts';

const official: OfficialWords = {
  passages: new Map([['lac', ['Le lac est propre.', 'Le lac est propre. Il est grand.', 'Fin.']]]),
  rows,
};
const words = { courants: ['propriété'], expliques: [{ mot: 'pisciculture', dit: 'élevage de poissons' }] };
const on = (ground: Readonly<Record<string, string>>, text: string) => ({
  ...ground,
  empreinte: fingerprint(text),
});

function brief(...phrases: Brief['phrases']): Brief {
  return { id: 'chapitre-lac', phrases };
}

test('a sentence is kept while all the words that it stands on hold: a passage by its start, an action, the title of a row', () => {
  const checked = checkBrief(
    brief({
      texte: 'Tout va.',
      sur: [
        on({ page: 'lac', debut: 'Fin' }, 'Fin.'),
        on({ action: 'jardins-1' }, 'Poursuivre les ateliers'),
        on({ ligne: 'velo' }, 'Aller à vélo'),
      ],
    }),
    official,
    words,
  );
  expect(checked.stale).toEqual([]);
  expect(checked.sentences[0]?.grounds.map((ground) => ground.words)).toEqual([
    'Fin.',
    'Poursuivre les ateliers',
    'Aller à vélo',
  ]);
});

test('a passage that is the start of another is found by all its words', () => {
  const whole = on({ page: 'lac', debut: 'Le lac est propre.' }, 'Le lac est propre.');
  expect(checkBrief(brief({ texte: 'A.', sur: [whole] }), official, words).stale).toEqual([]);
});

test('one passage that has changed takes its sentence away, and only it; today’s fingerprint is told', () => {
  const changed = on({ action: 'jardins-2' }, 'Poursuivre deux potagers');
  const checked = checkBrief(
    brief(
      { texte: 'Deux.', sur: [on({ page: 'lac', debut: 'Fin' }, 'Fin.'), changed] },
      { texte: 'Un.', sur: [on({ page: 'lac', debut: 'Fin' }, 'Fin.')] },
    ),
    official,
    words,
  );
  expect(checked.sentences.map(({ text }) => text)).toEqual(['Un.']);
  expect(checked.stale).toEqual([
    { text: 'Deux.', ground: changed, print: fingerprint('Poursuivre trois potagers') },
  ]);
});

test('words that are gone have no fingerprint', () => {
  const gone = [
    on({ page: 'lac', debut: 'Nul' }, 'Nul'),
    on({ action: 'a-1' }, 'A'),
    on({ ligne: 'b' }, 'B'),
  ];
  const checked = checkBrief(brief({ texte: 'Rien.', sur: gone }), official, words);
  expect(checked.stale.map(({ print }) => print)).toEqual([null, null, null]);
});

test('long words are explained where they are used, and must be declared', () => {
  const sur = [on({ page: 'lac', debut: 'Fin' }, 'Fin.')];
  const checked = checkBrief(brief({ texte: 'Une pisciculture ouvre.', sur }), official, words);
  expect(checked.explained).toEqual([{ mot: 'pisciculture', dit: 'élevage de poissons' }]);
  expect(undeclaredWords('Une propriété, deux piscicultures, une subsidiarité.', words)).toEqual([
    'subsidiarité',
  ]);
});
