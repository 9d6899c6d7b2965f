import { expect, test } from 'vitest';
import { inventedSite, siteWithoutAddress } from '../../tests/fixtures/embed/invented-site.ts';
import { inventFigure } from '../../tests/fixtures/figures/invent-figure.ts';
import { embedCodes } from './embed-codes.ts';

const figure = inventFigure({ values: { Aulnes: 40.1, Bois: 30 }, focus: 'Aulnes' });

test('there are three ways: image, frame, address, each with an identifier of its own', () => {
  const codes = embedCodes(figure, inventedSite);
  expect(codes.map(({ id }) => id)).toEqual(['_image-essai', '_cadre-essai', '_adresse-essai']);
  expect(codes.map(({ code }) => /^<(\w+)/u.exec(code)?.[1] ?? code)).toEqual([
    'figure',
    'iframe',
    'https://bourg.example/mons/graphiques/essai/Aulnes/',
  ]);
});

test('while the public address is not known there is none', () => {
  expect(embedCodes(figure, siteWithoutAddress)).toEqual([]);
});
