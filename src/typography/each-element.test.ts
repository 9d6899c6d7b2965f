import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { fromHtml } from '../parse-html.ts';
import { eachElement, SKIP } from './each-element.ts';

const tree = fromHtml('a<p id="1">b<b id="2"><i id="3">c</i></b></p><!-- d --><p id="4"></p>', {
  fragment: true,
});

test('elements come in reading order, each before what it holds', () => {
  expect(idsOf(() => undefined)).toEqual(['1', '2', '3', '4']);
});

test('what an element holds is left out where the visitor says so', () => {
  expect(idsOf(({ tagName }) => (tagName === 'b' ? SKIP : undefined))).toEqual(['1', '2', '4']);
});

test('a walk that starts at an element begins with it', () => {
  const first = tree.children.find((child): child is Element => child.type === 'element');
  const names: string[] = [];
  if (first !== undefined) eachElement(first, ({ tagName }) => void names.push(tagName));
  expect(names).toEqual(['p', 'b', 'i']);
});

test('what a visitor adds to an element is visited too', () => {
  const root = fromHtml('<p></p>', { fragment: true });
  const names: string[] = [];
  eachElement(root, (element) => {
    names.push(element.tagName);
    if (element.tagName === 'p')
      element.children.push({ type: 'element', tagName: 'b', properties: {}, children: [] });
  });
  expect(names).toEqual(['p', 'b']);
});

function idsOf(answer: (element: Element) => typeof SKIP | undefined): readonly string[] {
  const ids: string[] = [];
  eachElement(tree, (element) => {
    ids.push(String(element.properties['id']));
    return answer(element);
  });
  return ids;
}
