import { expect, test } from 'vitest';
import { attribute } from '../../src/built/link-defects.ts';
import { selectAll } from '../../src/select.ts';
import { pages } from './pages.ts';

const drawn = pages.filter(({ html }) => html.includes('g-box'));

test('drawings are on pages of the site and in embeds', () => {
  expect(drawn.filter(({ address }) => address.startsWith('/graphiques/')).length).toBeGreaterThan(800);
  expect(drawn.map(({ address }) => address)).toEqual(
    expect.arrayContaining(['/', '/presse/', '/quartiers/les-oliveaux/', '/indicateurs/population/']),
  );
});

test.each(drawn)(
  'each drawing of $address is one image with a name of its own, its words hidden',
  ({ tree }) => {
    const boxes = selectAll('.g-box', tree);
    const names = boxes.map((box) => attribute(box, 'ariaLabel') ?? '');
    expect(boxes.map((box) => attribute(box, 'role'))).toEqual(boxes.map(() => 'img'));
    expect(names.filter((name) => name.length < 20)).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    expect(selectAll('.g-box > .g:not([aria-hidden="true"])', tree)).toEqual([]);
  },
);
