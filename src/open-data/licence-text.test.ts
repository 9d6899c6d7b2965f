import { expect, test } from 'vitest';
import { publishedEdition, workingEdition } from '../../tests/fixtures/editorial/editions.ts';
import { inventDataset } from '../../tests/fixtures/figures/invent-figure.ts';
import { plainSpaces } from '../../tests/fixtures/figures/plain-spaces.ts';
import { licenceText } from './licence-text.ts';

const dataset = inventDataset({
  values: { Aulnes: 1 },
  previous: { Aulnes: 2 },
  focus: 'Aulnes',
  indicator: { producers: ['Un institut', 'Une caisse'] },
});

test('the licence tells who made the figures, the text and the transcription, and the years from the day', () => {
  const text = plainSpaces(licenceText(dataset, publishedEdition));
  expect(text).toContain('Producteurs des chiffres : Un institut et Une caisse.\n');
  expect(text).toContain('Source des chiffres : Personne.\n');
  expect(text).toContain('les signataires de la convention');
  expect(text).toContain('Données de 2015 et 2020 ; fichier établi le 1er janvier 2026.\n');
  expect(text).toContain('Publié par la Ville de Bourg & Cie.\n');
});

test('before the town publishes, the licence says that it does not', () => {
  const text = licenceText(dataset, workingEdition);
  expect(text).not.toContain('Publié');
  expect(text).toContain(workingEdition.status);
});
