import { expect, test } from 'vitest';
import { type Answers, NO_ANSWERS } from './answers.ts';
import { type AddedYear, askOrigin, originsFrom, tellOrigins } from './year-origins.ts';

const added = [{ indicator: 'taux', title: 'Taux inventé', year: 2022 }];
const text = `${JSON.stringify({ resources: [{ name: 'lieux' }, { name: 'taux', indicateur: { genre: 'm' } }] }, null, 2)}\n`;
const told: Answers = { ...NO_ANSWERS, source: 'Insee, 2025', producers: ['Insee'], perimeter: 'Les rues.' };

const tellOrigin = (before: string, years: readonly AddedYear[], answers: Answers): string =>
  tellOrigins(before, originsFrom(years, answers));

test('figures that are corrected ask for no source', () => {
  expect(askOrigin([], NO_ANSWERS)).toBeNull();
});

test('a year that is added asks where it comes from, until it is told', () => {
  expect(askOrigin(added, NO_ANSWERS)).toBe(
    'D’où viennent les chiffres ajoutés (Taux inventé 2022) ? Le dire dans la feuille « Sources » du classeur, ou : --source "Insee, …" ; si c’est la source des années d’avant : --meme-source',
  );
  expect(askOrigin(added, told)).toBeNull();
  expect(askOrigin(added, { ...NO_ANSWERS, sameSource: true })).toBeNull();
});

test('what is told stands at the year of the indicator, the others as they were', () => {
  expect(JSON.parse(tellOrigin(text, added, told)).resources).toEqual([
    { name: 'lieux' },
    {
      name: 'taux',
      indicateur: {
        genre: 'm',
        annees: [{ annee: 2022, source: 'Insee, 2025', producteurs: ['Insee'], perimetre: 'Les rues.' }],
      },
    },
  ]);
});

test('a year that is told again has what is told last, in the order of years', () => {
  const once = tellOrigin(text, [{ indicator: 'taux', title: '', year: 2025 }], told);
  const twice = tellOrigin(tellOrigin(once, added, told), added, { ...told, source: 'Cnaf', producers: [] });
  expect(JSON.parse(twice).resources[1].indicateur.annees).toEqual([
    { annee: 2022, source: 'Cnaf', perimetre: 'Les rues.' },
    { annee: 2025, source: 'Insee, 2025', producteurs: ['Insee'], perimetre: 'Les rues.' },
  ]);
});

test('a source that is the same leaves the descriptor as it is, to the byte', () => {
  expect(tellOrigin(text, added, { ...NO_ANSWERS, sameSource: true })).toBe(text);
});

test('a year of which nothing is told any more is left out, and so is the list that it leaves empty', () => {
  const once = tellOrigin(text, added, told);
  expect(tellOrigins(once, [{ indicator: 'taux', origin: { year: 2022 } }])).toBe(text);
});
