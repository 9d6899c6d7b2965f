import { expect, test } from 'vitest';
import { count, inventFigure, type Invention } from '../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../tests/fixtures/figures/plain-spaces.ts';
import { describeSeries } from './describe-series.ts';

const invention: Invention = {
  values: { A: 40.1, B: 30 },
  previous: { A: 39.6, B: 33, mel: 18.9 },
  focus: 'A',
  mel: 19.2,
  form: 'pente',
};
function finding(more: Partial<Invention> = {}) {
  const { headline, sentences } = describeSeries(inventFigure({ ...invention, ...more }));
  return { headline: plainSpaces(headline), sentences: sentences.map(plainSpaces) };
}

test('a rate leads with its gap to the metropolis, a count with its path', () => {
  expect(finding().headline).toMatch(/le quartier A était 20,7 points au-dessus de la métropole en 2015/);
  expect(finding({ indicator: count }).headline).toMatch(/^De 2015 à 2020, le nombre d’habitants est passé/);
});

test('a missing focus leads with why its change is not known, and says which year it lacks', () => {
  const found = finding({ values: { A: null, B: 30 } });
  expect(found.headline).toMatch(/n’est pas connue : la valeur de 2020 n’est pas renseignée$/);
  expect(found.sentences.at(-1)).toBe('Des valeurs du quartier, celle de 2020 n’est pas renseignée.');
});

test('several years that are not sure are told together, the missing before the doubtful', () => {
  const before = { 2005: { A: null }, 2010: { A: null } };
  const previous = { A: { doubtful: 0 }, B: 33 };
  expect(finding({ before, previous }).sentences.at(-1)).toBe(
    'Des valeurs du quartier, celles de 2005 et 2010 ne sont pas renseignées et celle de 2015 est à vérifier.',
  );
});

test('two years count rises and falls; more years tell the summit, ties by all their years', () => {
  expect(finding().sentences).toContain(
    'De 2015 à 2020, parmi les 2 quartiers, la part des jardins est en hausse dans un seul et en baisse dans un seul ; les évolutions vont de −3,0 points (B) à +0,5 point (A).',
  );
  const before = { 2010: { A: 45, B: 30, mel: 18 } };
  expect(finding({ before, previous: { A: 45, B: 33, mel: 18.9 } }).sentences).toContain(
    'Dans le quartier, la valeur la plus élevée est de 45,0 % en 2010 et 2015, la plus basse de 40,1 % en 2020.',
  );
});

test('equal values, or a single sure one, have no summit', () => {
  const before = { 2010: { A: 7, B: 30 } };
  const flat = finding({ before, previous: { A: 7, B: 33 }, values: { A: 7, B: 30 } });
  const alone = finding({ before: { 2010: { A: null } }, previous: { A: null }, values: { A: 7 } });
  expect([...flat.sentences, ...alone.sentences].join(' ')).not.toContain('la plus élevée');
});

test('a break of definition is the first sentence, and the headline warns of it', () => {
  const breaks = [{ from: 2015, to: 2020, note: 'La loi a changé.' }];
  const broken = finding({ indicator: { breaks } });
  expect(broken.sentences[0]).toBe('La loi a changé.');
  expect(broken.headline).toMatch(/, mais la définition a pu changer entre ces deux années$/);
});
