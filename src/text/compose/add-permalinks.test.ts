import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { fromHtml } from '../../parse-html.ts';
import { addPermalinks, firstWords } from './add-permalinks.ts';

describe('add permalinks', () => {
  const LINK = (id: string, words = 'Mots'): string =>
    `<a class="p" href="#${id}" aria-label="¶ ${words}" data-apparatus="">¶</a>`;
  const linked = (html: string): string => {
    const root = fromHtml(`<div data-officiel>${html}</div>`, { fragment: true });
    addPermalinks(root);
    return toHtml(root)
      .replace('<div data-officiel="">', '')
      .replace(/<\/div>$/u, '');
  };

  test('the permalink of a heading stands after it, not inside', () => {
    expect(linked('<h2 id="t">Titre</h2>')).toBe(
      `<div class="t"><h2 id="t">Titre</h2>${LINK('t', 'Titre')}</div>`,
    );
  });

  test('the permalink of a paragraph closes it', () => {
    expect(linked('<p id="a">Mots</p>')).toBe(`<p id="a">Mots${LINK('a')}</p>`);
  });

  test('the permalink of an item stands before its nested list', () => {
    expect(linked('<ul><li id="a">Mots<ul><li>x</li></ul></li></ul>')).toBe(
      `<ul><li id="a">Mots${LINK('a')}<ul><li>x</li></ul></li></ul>`,
    );
    expect(linked('<ul><li id="a"><p>Mots</p></li></ul>')).toBe(
      `<ul><li id="a"><p>Mots${LINK('a')}</p></li></ul>`,
    );
  });

  test('a passage without an anchor has no permalink', () => {
    expect(linked('<p>Mots</p>')).toBe('<p>Mots</p>');
  });

  test('the permalink of a row stands outside of its header, and is named for it without what is ours', () => {
    const row = (inside: string): string =>
      `<table><tbody><tr id="a"><th scope="row">Mots<a data-apparatus="" href="#">Chapitre</a></th><td>${inside}1</td></tr></tbody></table>`;
    expect(linked(row(''))).toBe(row(LINK('a')));
  });

  test('a permalink names its passage by its first words, cut at a whole word without its comma', () => {
    const words = 'Les habitants de tous les quartiers, nombreux';
    expect(linked(`<p id="a">${words}</p>`)).toContain('"¶ Les habitants de…"');
    expect(linked(`<p id="a">${'a'.repeat(50)}</p>`)).toContain(`"¶ ${'a'.repeat(16)}…"`);
    expect(linked('<p id="a">Mots<span data-apparatus> ajoutés</span></p>')).toContain('"¶ Mots"');
  });

  test('in a table, where there are many, the name of a passage is shorter', () => {
    const html = linked(
      '<table><tbody><tr><td><ul><li id="a">Développer des actions de quartier</li></ul></td></tr></tbody></table>',
    );
    expect(html).toContain('"¶ Développer…"');
  });

  test('a row of a table is named as shortly', () => {
    const html = linked(
      '<table><tbody><tr id="a"><th scope="row">Développer des actions</th><td>1</td></tr></tbody></table>',
    );
    expect(html).toContain('"¶ Développer…"');
  });

  test('a row without a header, or without an anchor, has no permalink', () => {
    const row = '<table><tbody><tr id="a"><td>1</td></tr><tr><th scope="row">x</th></tr></tbody></table>';
    expect(linked(row)).toBe(row);
  });

  test('passages that begin by the same words are told apart by a number, rows by their heads', () => {
    expect(linked('<p id="a">Mots</p><p id="b">Mots</p>')).toContain(LINK('b', 'Mots (2)'));
    const row = (id: string): string => `<tr id="${id}"><th scope="row">Nord</th><td>1</td></tr>`;
    expect(linked(`<table><tbody>${row('a')}${row('b')}</tbody></table>`)).toContain(LINK('b', 'Nord'));
  });
});

describe('first words', () => {
  test('words that fit stay whole', () => {
    expect(firstWords('La rue', 6)).toBe('La rue');
  });

  test('longer ones are cut at a whole word, without the comma before the cut', () => {
    expect(firstWords('La rue, propre', 10)).toBe('La rue…');
  });

  test('an article alone names nothing: the word after it is cut', () => {
    expect(firstWords('La Mouchonnière', 9)).toBe('La Moucho…');
  });
});
