import { expect, test } from 'vitest';
import { inventedClaim } from '../../../tests/fixtures/verification/invent-claim.ts';
import { inventedSource as source } from '../../../tests/fixtures/verification/invent-source.ts';
import type { ClaimsFile } from '../claims/claim-schema.ts';
import { readPassages } from '../claims/read-passages.ts';
import { checkChapter } from './check-chapter.ts';

function check(text: string, data: Partial<ClaimsFile>) {
  const messages: string[] = [];
  const places: string[] = [];
  const file = {
    file: 'essai.yaml',
    data: { affirmations: [], autres_mots: [], ...data },
    complain: (path: readonly PropertyKey[], message: string) => {
      places.push(path.join('.'));
      messages.push(message);
    },
  };
  const list = checkChapter(source, {
    slug: 'essai',
    place: 'content/convention/essai.mdx',
    passages: readPassages(text),
    file,
  });
  return { list, messages, places };
}
const nord = { cellule: ['part-jardins', 'nord', 2015] } as const;
const a = inventedClaim({ id: 'a', annee: [2015], territoire: ['nord'], formule: nord });
const TEXT = 'En 2015, <Claim id="a">21 %</Claim>.';
const YEAR = { texte: 'En 2015', raison: 'année' };

test('figures are checked in the order of the text, not of the file', () => {
  const b = inventedClaim({ ...a, id: 'b' });
  const { list, messages } = check(`${TEXT}\n\nEn 2015, <Claim id="b">20 %</Claim>.`, {
    affirmations: [b, a],
    autres_mots: [YEAR],
  });
  expect(messages).toEqual([]);
  expect(list.map(({ claim, verdict, quotation }) => [claim.id, verdict, quotation])).toEqual([
    ['a', 'concorde', '21 %'],
    ['b', 'arrondi', '20 %'],
  ]);
});

test('words without declaration, wrapped twice, and a declaration without words are told', () => {
  const { messages } = check(`${TEXT} <Claim id="a">21 %</Claim> <Claim id="c">3</Claim>`, {
    affirmations: [a, inventedClaim({ id: 'b', ailleurs: 'x' })],
    autres_mots: [YEAR],
  });
  expect(messages).toEqual([
    '« a » entoure deux fois des mots dans content/convention/essai.mdx : lui donner deux identifiants.',
    '« c » entoure des mots dans content/convention/essai.mdx et n’est pas déclaré ici : l’ajouter.',
    '« b » n’entoure aucun mot de content/convention/essai.mdx : y écrire <Claim id=… > ou retirer l’entrée.',
  ]);
});

test('a number that nothing declares, and a declared text that is gone, are told', () => {
  const { messages } = check(TEXT, {
    affirmations: [a],
    autres_mots: [{ texte: 'en 2016', raison: 'année' }],
  });
  expect(messages).toEqual([
    '2015 (« En 2015, 21 %. ») n’est ni entouré par <Claim> dans content/convention/essai.mdx, ni déclaré ici : faire l’un des deux.',
    '« en 2016 » n’est plus dans le chapitre : retirer l’entrée.',
  ]);
});

test('a declared year that is not in the passage is told, unless it was deduced', () => {
  const text = 'On compte <Claim id="a">21 %</Claim>.';
  expect(check(text, { affirmations: [a] }).messages).toEqual([
    '« a » : 2015 n’est pas dans le passage : corriger l’année ou le seuil, ou écrire « annee_deduite: true ».',
  ]);
  expect(check(text, { affirmations: [{ ...a, annee_deduite: true }] }).messages).toEqual([]);
});

test('a formula that cannot be computed is told with its reason', () => {
  const formule = { cellule: ['part-piscines', 'nord', 2015] } as const;
  const { messages, list } = check(TEXT, { affirmations: [{ ...a, formule }], autres_mots: [YEAR] });
  expect(messages).toEqual([
    '« a » (« 21 % ») ne se vérifie pas, No indicator "part-piscines" in data/. : corriger la déclaration.',
  ]);
  expect(list).toEqual([]);
});

test('each defect is told at its entry', () => {
  const b = inventedClaim({ id: 'b', ailleurs: 'x' });
  const late = { ...a, annee: [2015, 2031] };
  const { places } = check(`${TEXT} <Claim id="c">3</Claim>`, {
    affirmations: [b, late],
    autres_mots: [YEAR, { texte: 'en 2016', raison: 'année' }],
  });
  expect(places).toEqual(['affirmations.1', 'affirmations', 'affirmations.0', 'autres_mots.1']);
  expect(check('En 2015.', {}).places).toEqual(['autres_mots']);
});

test('words that a declaration quotes and that are gone are told', () => {
  const heading = inventedClaim({ id: 'b', texte: 'deux titres', ailleurs: 'x' });
  expect(check('Rien.', { affirmations: [heading] }).messages).toEqual([
    '« deux titres » n’est pas dans content/convention/essai.mdx : recopier ces mots lettre pour lettre, ou retirer l’entrée.',
  ]);
});

test('several years that the passage lacks are told together', () => {
  const both = { ...a, annee: [2010, 2015] };
  expect(check('On compte <Claim id="a">21 %</Claim>.', { affirmations: [both] }).messages).toEqual([
    expect.stringContaining('« a » : 2010, 2015 n’est pas dans le passage'),
  ]);
});
