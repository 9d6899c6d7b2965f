import { expect, test } from 'vitest';
import { inventContent } from '../../../tests/fixtures/verification/invent-content.ts';
import { inventedSource } from '../../../tests/fixtures/verification/invent-source.ts';
import { readRegister } from '../../register/register.ts';
import { verifyText } from '../verified-text.ts';
import { passageGroups } from './passage-groups.ts';

const files = {
  'convention/enjeux.mdx':
    '<Claim id="a">19 %</Claim> ici, puis <Claim id="b">19 %</Claim>.\n\n- Et <Claim id="c">deux</Claim>\n',
  'verifications/enjeux.yaml': `affirmations:
  - { id: a, affirme: nombre, ailleurs: Ailleurs. }
  - { id: b, affirme: nombre, ailleurs: Ailleurs. }
  - { id: c, affirme: nombre, ailleurs: Ailleurs. }
autres_mots: []
`,
};

test('the claims of a passage stand together, each at its place among the words', () => {
  const { claims } = verifyText(inventContent(files), inventedSource.dataset, readRegister(''));
  const groups = passageGroups(claims);
  expect(groups.map(({ parts }) => parts)).toEqual([
    [
      { words: '19 %', claim: 'a' },
      { words: ' ici, puis ', claim: null },
      { words: '19 %', claim: 'b' },
      { words: '.', claim: null },
    ],
    [
      { words: 'Et ', claim: null },
      { words: 'deux', claim: 'c' },
    ],
  ]);
  expect(groups.map((group) => group.claims.map(({ id }) => id))).toEqual([['a', 'b'], ['c']]);
  expect(groups[0]?.passageUrl).toBe('/convention/enjeux/');
});
