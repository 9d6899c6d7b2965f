import { expect, test } from 'vitest';
import { jsonScript } from './json-script.ts';

test('no value can close the script it stands in, or open a comment, and it reads back the same', () => {
  const value = { a: '</script><!-- <script>', b: null };
  expect(jsonScript(value)).not.toContain('<');
  expect(JSON.parse(jsonScript(value))).toEqual(value);
});
