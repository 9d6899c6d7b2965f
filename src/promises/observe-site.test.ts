import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { observePage, observeSite } from './observe-site.ts';

describe('observeSite', () => {
  test('pages are known by their folder, files by their name, files of service not at all', () => {
    const folder = mkdtempSync(join(tmpdir(), 'site-'));
    mkdirSync(join(folder, 'a'));
    mkdirSync(join(folder, 'fonts'));
    writeFileSync(join(folder, 'index.html'), '<h1 id="x">Mots</h1>');
    writeFileSync(join(folder, 'a/index.html'), '');
    writeFileSync(join(folder, 'a/d.csv'), '');
    writeFileSync(join(folder, 'fonts/f.woff2'), '');
    writeFileSync(join(folder, '404.html'), '');
    mkdirSync(join(folder, 'partage'));
    writeFileSync(join(folder, 'partage/carte.png'), '');
    const site = observeSite(folder);
    rmSync(folder, { recursive: true });
    expect([...site.addresses]).toEqual(['/', '/a/', '/a/d.csv']);
    expect(site.pages.find(({ page }) => page === '/')?.anchors).toEqual([{ id: 'x', words: 'Mots' }]);
  });
});

describe('observePage', () => {
  const page = (html: string): ReturnType<typeof observePage> => observePage(html, '/p/');

  test('a heading or a paragraph stands for its own words, without what is ours', () => {
    const html = '<h2 id="t">Un titre</h2><p id="p">Des <b>mots</b> <a data-apparatus>¶</a></p>';
    expect(page(html).anchors).toEqual([
      { id: 't', words: 'Un titre' },
      { id: 'p', words: 'Des mots' },
    ]);
  });

  test('a row stands for its row header, so that a corrected cell keeps its anchor', () => {
    const html = '<table><tr id="mel"><th scope="row">MEL</th><td>12,5</td></tr></table>';
    expect(page(html).anchors).toEqual([{ id: 'mel', words: 'MEL' }]);
  });

  test('an id of service and an alias are no promise', () => {
    const { anchors, aliases } = page(
      '<p id="_x">Mots</p><p id="a"><span id="vieux" data-apparatus></span>Mots</p>',
    );
    expect(anchors).toEqual([{ id: 'a', words: 'Mots' }]);
    expect(aliases).toEqual(['vieux']);
  });

  test('an official passage without anchor is reported by its words', () => {
    expect(page('<div data-officiel><p>Nouveau passage</p><p id="b">Ancien</p></div>').withoutAnchor).toEqual(
      ['Nouveau passage'],
    );
  });

  test('an id of the page as a whole stands for its own name, whatever the page says', () => {
    const observed = observePage('<html id="clair"><body id="sombre"><p>40,1 %</p></body></html>', '/a/');
    expect(observed.anchors).toEqual([
      { id: 'clair', words: 'clair' },
      { id: 'sombre', words: 'sombre' },
    ]);
  });

  test('a way to cite a passage stands for its name: its words hold the status and the address of the site', () => {
    const observed = observePage('<p id="un">« Un », version de travail</p>', '/convention/a/citer/');
    expect(observed.anchors).toEqual([{ id: 'un', words: 'un' }]);
  });
});
