import { expect, test } from 'vitest';
import { inventProgramme } from '../../../tests/fixtures/workbook/invent-programme.ts';
import { CellPlaces } from './changed-cells.ts';
import { appendFacts } from './write-facts.ts';

const fact = (values: Readonly<Record<string, string>>) => ({
  id: 'velos-2026',
  ligne: 'velos',
  record: { values, placeOf: (key: string) => `cell of ${key}` },
});

test('what is not known is not written, and what stands is not touched', () => {
  const project = inventProgramme();
  const places = new CellPlaces();
  const { path, text } = appendFacts('velos', [fact({ date: '2026', fait: 'Un fait.' })], project, places);
  expect(text.startsWith(project.content.get(path) ?? '?')).toBe(true);
  expect(text).not.toContain('portee');
  expect(text).not.toContain('adresse');
  expect(places.of({ file: path, field: '2, date' })).toBe('cell of date');
});
