import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { attribute } from '../../src/built/link-defects.ts';
import { fromHtml } from '../../src/parse-html.ts';
import { selectAll } from '../../src/select.ts';
import { type Page, pages } from './pages.ts';

const tabled = pages.filter(({ html }) => html.includes('<table'));

test.each(tabled)(
  'each table of $address has a title of its own, and heads that say what they head',
  (page) => {
    expect(tableDefects(page)).toEqual([]);
  },
);

test('a table without a title, a mute head, and heads in two storeys that nothing explains, are seen', () => {
  const tree = fromHtml(
    '<table><tr><th scope="colgroup" colspan="2">2020</th></tr><tr><th scope="col"></th><th>Mons</th></tr></table>',
  );
  expect(tableDefects({ tree })).toEqual([
    '0 captions',
    'a head without words',
    'a head without scope: Mons',
    'heads in two storeys, and no words to explain them',
  ]);
});

function tableDefects({ tree }: Pick<Page, 'tree'>): readonly string[] {
  const tables = selectAll('table', tree);
  const titles = tables.map((table) =>
    selectAll('caption', table)
      .map((caption) => toString(caption).trim())
      .join(''),
  );
  const repeated = titles.filter((title, index) => title !== '' && titles.indexOf(title) < index);
  const described = new Set(selectAll('[id]', tree).map((element) => attribute(element, 'id')));
  return [
    ...repeated.map((title) => `two tables « ${title} »`),
    ...tables.flatMap((table) => {
      const captions = selectAll('caption', table).length;
      const heads = selectAll('th', table);
      const isTall = heads.some((head) => attribute(head, 'scope') === 'colgroup');
      return [
        ...(captions === 1 ? [] : [`${captions} captions`]),
        ...heads.filter((head) => toString(head).trim() === '').map(() => 'a head without words'),
        ...heads
          .filter((head) => attribute(head, 'scope') === null)
          .map((head) => `a head without scope: ${toString(head)}`),
        ...(isTall && !described.has(attribute(table, 'ariaDescribedBy') ?? '')
          ? ['heads in two storeys, and no words to explain them']
          : []),
      ];
    }),
  ];
}
