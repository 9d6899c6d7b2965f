import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { escapeXml, serializeSvg } from './serialize-svg.ts';

const inside = (markup: string) => {
  const svg = new JSDOM(`<svg>${markup}</svg>`).window.document.querySelector('svg');
  if (svg === null) throw new Error('The test has no svg.');
  return serializeSvg(svg);
};

test('what Plot writes for itself is dropped, empty groups with it', () => {
  expect(
    inside(
      '<style>a{}</style><g class="g-x"></g><g class="g-dot" aria-label="dot" fill="none" style="x:y" id="a"><circle r="4"/></g>',
    ),
  ).toBe('<g class="g-dot"><circle r="4"/></g>');
});

test('coordinates are rounded to a tenth, in attributes and paths', () => {
  expect(inside('<path d="M0,-9.8765L5.7142,0" transform="translate(1.00001,-0.04)"/>')).toBe(
    '<path d="M0,-9.9L5.7,0" transform="translate(1,0)"/>',
  );
});

test('a text is placed by x and y', () => {
  expect(
    inside('<text transform="translate(12.34,5)">a</text><text transform="translate(0,7)">b</text>'),
  ).toBe('<text x="12.3" y="5">a</text><text y="7">b</text>');
});

test('words are escaped, no-break spaces kept as they are', () => {
  expect(inside('<text>a &lt; b &amp;&nbsp;c</text>')).toBe('<text>a &lt; b &amp;\u00A0c</text>');
  expect(escapeXml('"<&>"')).toBe('&quot;&lt;&amp;&gt;&quot;');
});

test('a warning of Plot and a reference to an id are refused', () => {
  expect(() => inside('<text>⚠️<title>1 warning</title></text>')).toThrow('Plot warns: 1 warning');
  expect(() => inside('<g clip-path="url(#clip-1)"><circle r="1"/></g>')).toThrow(
    'Unstable reference: clip-path',
  );
});
