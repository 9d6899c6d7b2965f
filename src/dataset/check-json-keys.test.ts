import { expect, test } from 'vitest';
import { checkJsonKeys } from './check-json-keys.ts';
import { formatDefect } from './defect.ts';

function check(text: string): readonly string[] {
  const defects: string[] = [];
  checkJsonKeys('f.json', text, (defect) => defects.push(formatDefect(defect)));
  return defects;
}

test('the same key in two objects is not repeated', () => {
  expect(check('[{ "a": 1 }, { "a": { "a": 2 } }]')).toEqual([]);
});

test('a key written twice in an object is reported at its second place', () => {
  expect(check('{ "a": 1,\n  "b": { "c": 1, "c": 2 } }')).toEqual([
    'f.json:2:18 (c) « c » est écrit deux fois : n’en garder qu’un.',
  ]);
});
