import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { collectMessages } from '../../tests/invented-cell.ts';
import { buildIndicator } from './build-indicator.ts';
import { checkBreaks } from './check-breaks.ts';
import type { Observation } from './observation.ts';
import { parseDescriptor } from './parse-descriptor.ts';

const TEXT = readFileSync('tests/fixtures/data/sound/datapackage.json', 'utf8');

function check(years: readonly number[]): readonly string[] {
  const { report, messages } = collectMessages();
  const descriptor = parseDescriptor('f.json', TEXT, report);
  const rows = years.map((year): Observation => ({
    territory: 'a',
    year,
    value: null,
    published: null,
    status: 'non_renseigne',
    note: null,
  }));
  const resource = descriptor?.resources[1];
  if (descriptor === null || resource === undefined) throw new Error('No fixture.');
  const indicator = buildIndicator(resource, descriptor, rows);
  checkBreaks(indicator === null ? [] : [indicator], descriptor, TEXT, report);
  return messages;
}

test('without any year the file is broken, and its breaks are not reported', () => {
  expect(check([])).toEqual([]);
});

test('a break between two years of the file is in order', () => {
  expect(check([2012, 2018, 2024])).toEqual([]);
});

test('a break from a year that the file does not have is reported', () => {
  expect(check([2018, 2024])).toEqual([
    '« 2012 » et « 2018 » ne sont pas deux années de « habitants » dans l’ordre : les corriger.',
  ]);
});
