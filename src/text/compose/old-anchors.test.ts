import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { fromHtml } from '../../parse-html.ts';
import { addAliases, listWithdrawn } from './old-anchors.ts';

describe('add aliases', () => {
  test('a chain of replacements ends on the passage that is there', () => {
    const root = fromHtml('<p id="c">Mots</p>', { fragment: true });
    addAliases(
      root,
      new Map([
        ['a', 'b'],
        ['b', 'c'],
      ]),
    );
    expect(toHtml(root)).toBe(
      '<p id="c"><span id="a" data-apparatus=""></span><span id="b" data-apparatus=""></span>Mots</p>',
    );
  });

  test('replacements that turn in a circle do not hang', () => {
    const root = fromHtml('<p id="c">Mots</p>', { fragment: true });
    addAliases(
      root,
      new Map([
        ['a', 'b'],
        ['b', 'a'],
      ]),
    );
    expect(toHtml(root)).toBe('<p id="c">Mots</p>');
  });

  test('the target of a row stands in its first cell, where a page may hold it', () => {
    const root = fromHtml('<table><tbody><tr id="b"><th>Mots</th></tr></tbody></table>', { fragment: true });
    addAliases(root, new Map([['a', 'b']]));
    expect(toHtml(root)).toContain('<tr id="b"><th><span id="a" data-apparatus=""></span>Mots</th></tr>');
  });

  test('a target that is already there is not put twice', () => {
    const root = fromHtml('<p id="b">Mots</p>', { fragment: true });
    addAliases(root, new Map([['a', 'b']]));
    addAliases(root, new Map([['a', 'b']]));
    expect(toHtml(root)).toBe('<p id="b"><span id="a" data-apparatus=""></span>Mots</p>');
  });
});

describe('withdrawn passages', () => {
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
});
