import { expect, test } from 'vitest';
import { officialWords } from './official-words.ts';

test('front matter, notes of ours and tags are left out, the words between tags stay', () => {
  const mdx =
    '---\ntitre: Un\n---\n## Deux\n\n<Note id="a">Notre QPV</Note>\n\n\\+ 1,1 par **<Claim id="b">la MEL</Claim>**\n';
  expect(officialWords(mdx)).toBe('## Deux\n\n\n+ 1,1 par la MEL\n');
  expect(officialWords(mdx.replaceAll('\n', '\r\n'))).toBe('## Deux\n\n\n+ 1,1 par la MEL\n');
});
