import { expect, test } from 'vitest';
import { fromHtml } from '../../src/parse-html.ts';
import { sectionsOf } from './page-sections.ts';

test('the text belongs to the last of the ids before it; what is no reading matter is left out', () => {
  const tree = fromHtml(
    '<p>hors</p><main>avant<section><h2 id=a>A</h2><p id=x>1<b>2</b><code>9</code></p></section><h2 id=b>B</h2></main>',
  );
  expect([...sectionsOf(tree, new Set(['a', 'b']))]).toEqual([
    ['', ' avant'],
    ['a', ' A 1 2'],
    ['b', ' B'],
  ]);
});
