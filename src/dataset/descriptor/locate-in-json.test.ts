import { expect, test } from 'vitest';
import { locateInJson } from './locate-in-json.ts';

const TEXT = '{\n  "a": [\n    { "b": 1 },\n    { "b": "deux" }\n  ]\n}\n';

test('a value is found at its line and column', () => {
  expect(locateInJson(TEXT, ['a', 1, 'b'])).toEqual({ line: 4, column: 12 });
});

test('for a value that is not there, the nearest one around it', () => {
  expect(locateInJson(TEXT, ['a', 0, 'c'])).toEqual({ line: 3, column: 5 });
  expect(locateInJson(TEXT, ['z'])).toEqual({ line: 1, column: 1 });
});
