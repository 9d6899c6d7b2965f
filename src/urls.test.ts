import { expect, test } from 'vitest';
import {
  absoluteUrl,
  chapterUrl,
  dataFileUrl,
  galleryUrl,
  indicatorUrl,
  neighbourhoodUrl,
  termUrl,
} from './urls.ts';

test('the contents page stands at the address of the convention', () => {
  expect(chapterUrl('sommaire')).toBe('/convention/');
  expect(chapterUrl('annexe')).toBe('/convention/annexe/');
});

test('an indicator of a neighbourhood is an anchor of its page', () => {
  expect(neighbourhoodUrl('virolois')).toBe('/quartiers/virolois/');
  expect(neighbourhoodUrl('virolois', 'population')).toBe('/quartiers/virolois/#population');
  expect(indicatorUrl('population')).toBe('/indicateurs/population/');
  expect(indicatorUrl('population', 'lac')).toBe('/indicateurs/population/lac/');
  expect(indicatorUrl('population', 'lac', 'lac')).toBe('/indicateurs/population/');
  expect(galleryUrl()).toBe('/graphiques/');
  expect(galleryUrl('lac')).toBe('/quartiers/lac/graphiques/');
  expect(termUrl('qpv')).toBe('/glossaire/#qpv');
  expect(dataFileUrl('territoires.csv')).toBe('/donnees/territoires.csv');
});

test('without a public address there is no absolute address', () => {
  expect(absoluteUrl('', '/errata/')).toBeNull();
});

test('a public address may have a sub-path, with or without a slash at its end', () => {
  expect(absoluteUrl('https://convention.example/mons/', '/errata/')).toBe(
    'https://convention.example/mons/errata/',
  );
  expect(absoluteUrl('https://convention.example/mons', '/')).toBe('https://convention.example/mons/');
});
