import { expect, test } from 'vitest';
import { listWithdrawn } from './withdrawn-passages.ts';

const page = '<body><main><p id="la">Là</p></main></body>';
const long = 'Un deux trois quatre cinq six sept huit neuf dix onze douze';

test('a withdrawn passage keeps its anchor, with its first words and the reason', () => {
  const withdrawn = new Map([
    ['ici', { start: 'Planter', reason: 'avenant n° 1 <de 2027>' }],
    ['loin', { start: long, reason: 'avenant' }],
  ]);
  expect(listWithdrawn(page, withdrawn)).toBe(
    '<body><main><p id="la">Là</p><section data-apparatus="" aria-labelledby="_retires"><h2 id="_retires">Passages retirés</h2>' +
      '<ul class="soft"><li id="ici">« Planter » : avenant n° 1 &#x3C;de 2027></li>' +
      `<li id="loin">« ${long}… » : avenant</li></ul></section></main></body>`,
  );
});

test('a passage that is in the page again, and a page without any, change nothing', () => {
  expect(listWithdrawn(page, new Map([['la', { start: 'Là', reason: 'R' }]]))).toBe(page);
  expect(listWithdrawn(page, new Map())).toBe(page);
});
