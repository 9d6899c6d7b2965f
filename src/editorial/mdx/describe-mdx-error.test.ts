import { expect, test } from 'vitest';
import { describeMdxError, mdxFaultOf } from './describe-mdx-error.ts';

test('the place is taken off the message', () => {
  expect(mdxFaultOf(new Error('12:3: Expected x'))).toEqual({ line: 12, column: 3, message: 'Expected x' });
});

test('a message of another form stands at the first line, in French', () => {
  const { line, message } = mdxFaultOf('what');
  expect(line).toBe(1);
  expect(describeMdxError(message)).toBe(
    'les signes de cette ligne ne se lisent pas : la comparer à la copie d’avant.',
  );
});
