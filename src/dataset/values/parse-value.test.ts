import { expect, test } from 'vitest';
import { parseValue, refuseNumber } from './parse-value.ts';

test.each(['', 'beaucoup', 'Infinity'])('« %s » is not guessed to be a number', (text) => {
  expect(refuseNumber(text)).toContain('écrire celui de la source en chiffres');
});

test.each([
  ['12,5', 'écrire les décimales avec un point'],
  ['1 234,5', 'écrire les décimales avec un point'],
  ['1 234', 'sans séparateur de milliers'],
  ['1\u202F234.5', 'sans séparateur de milliers'],
  ['1.234.567', 'sans séparateur de milliers'],
  ['12 34', 'retirer l’espace des milliers'],
  ['12 %', 'retirer le signe %'],
  ['12,5%', 'retirer le signe %'],
  ['+5', 'retirer le signe +'],
  ['−5', 'avec le trait d’union'],
  ['1e3', 'sans exposant'],
  ['4,1E+1', 'sans exposant'],
  ['.5', 'de chaque côté du point'],
  ['5.', 'de chaque côté du point'],
  ['05', 'retirer le zéro de tête'],
  ['12/05', 'changé en date'],
  ['10-mai', 'changé en date'],
  ['41.août', 'changé en date'],
  ['40,1 (e)', 'mettre le reste en note'],
  ['10-MAI', 'changé en date'],
  ['env. 12/05', 'mettre le reste en note'],
  ['12/05 env.', 'mettre le reste en note'],
  ['env. 12,5', 'mettre le reste en note'],
  ['env. −5', 'mettre le reste en note'],
  ['env. 1e3', 'mettre le reste en note'],
  ['1e3 env.', 'mettre le reste en note'],
  ['env. 1 234', 'mettre le reste en note'],
  ['1 234 env.', 'mettre le reste en note'],
  ['env. 5.', 'mettre le reste en note'],
])('« %s »: %s', (text, remedy) => {
  expect(refuseNumber(text)).toContain(remedy);
});

test.each(['0', '7', '12.50', '-4.1', '1174273'])('« %s » is a number', (text) => {
  expect(refuseNumber(text)).toBeNull();
});

test('a count is whole, and not negative', () => {
  expect(parseValue('0', 'nombre')).toEqual({ value: 0 });
  expect(parseValue('71013', 'nombre')).toEqual({ value: 71013 });
  expect(parseValue('12.0', 'nombre')).toHaveProperty('refusal');
  expect(parseValue('-1', 'nombre')).toHaveProperty('refusal');
  expect(parseValue('9007199254740993', 'nombre')).toHaveProperty('refusal');
});

test('a percentage goes from 0 to 100, both included', () => {
  expect(parseValue('0', 'pourcentage')).toEqual({ value: 0 });
  expect(parseValue('100', 'pourcentage')).toEqual({ value: 100 });
  expect(parseValue('100.01', 'pourcentage')).toHaveProperty('refusal');
  expect(parseValue('-0.1', 'pourcentage')).toHaveProperty('refusal');
});

test('the remedy says what to write, word for word', () => {
  const refused = (text: string): string | null => refuseNumber(text);
  expect(refused('10-mai')).toBe(
    '« 10-mai » n’est pas un nombre : un tableur l’a changé en date, récrire le nombre de la source.',
  );
  expect(refused('−5')).toBe(
    '« −5 » n’est pas un nombre : écrire le signe moins avec le trait d’union du clavier.',
  );
  expect(refused('5 (e)')).toBe(
    '« 5 (e) » n’est pas un nombre : ne garder que le nombre, et mettre le reste en note.',
  );
  expect(refused('beaucoup')).toBe(
    '« beaucoup » n’est pas un nombre : écrire celui de la source en chiffres, ou, s’il n’est pas connu, vider la cellule avec le statut non_renseigne.',
  );
});
