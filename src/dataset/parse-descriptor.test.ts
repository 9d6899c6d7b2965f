import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { collectMessages } from '../../tests/invented-cell.ts';
import { parseDescriptor } from './parse-descriptor.ts';

const SOUND = readFileSync('tests/fixtures/data/sound/datapackage.json', 'utf8');

test('a text that is no JSON, and a JSON that is no object, give no descriptor', () => {
  const { report, messages } = collectMessages();
  expect(parseDescriptor('f.json', '{,}', report)).toBeNull();
  expect(parseDescriptor('f.json', '12', report)).toBeNull();
  expect(messages).toHaveLength(2);
});

test('breaks are none unless written, properties of the standard are let through', () => {
  const { report, messages } = collectMessages();
  const descriptor = parseDescriptor('f.json', SOUND, report);
  expect(descriptor?.resources[2]?.indicateur?.ruptures).toEqual([]);
  expect(descriptor?.['name']).toBe('exemple');
  expect(messages).toEqual([]);
});

test('all missing properties are reported at once', () => {
  const { report, messages } = collectMessages();
  expect(parseDescriptor('f.json', '{}', report)).toBeNull();
  expect(messages).toHaveLength(6);
});
