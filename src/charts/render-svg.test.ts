import * as Plot from '@observablehq/plot';
import { JSDOM } from 'jsdom';
import { describe, expect, it, test, vi } from 'vitest';
import { inventedRanking } from './fixtures/invented-ranking.ts';
import { ranking } from './ranking/ranking.ts';
import { escapeXml, renderSvg, serializeSvg } from './render-svg.ts';

describe('render svg', () => {
  const svg = renderSvg(ranking(inventedRanking));

  describe('renderSvg', () => {
    it('writes nothing a strict policy refuses: no style, no id, no script, no address', () => {
      expect(svg).not.toMatch(/style|\bid=|<script|url\(|font-|plot-/);
    });
    it('hides the root by default, and carries no aria attribute below it', () => {
      expect(svg.match(/aria-[a-z]+="[^"]*"/g)).toEqual(['aria-hidden="true"']);
    });
    it('names the root as an image on demand', () => {
      const named = renderSvg(ranking(inventedRanking), { label: 'Le plus bas & le "reste"' });
      const root = new JSDOM(named).window.document.querySelector('svg');
      expect(root?.getAttribute('role')).toBe('img');
      expect(root?.getAttribute('aria-label')).toBe('Le plus bas & le "reste"');
      expect(root?.hasAttribute('aria-hidden')).toBe(false);
    });
    it('is a valid document of its own on demand, and has no namespace inline', () => {
      const file = renderSvg(ranking(inventedRanking), { standalone: true });
      const { document } = new JSDOM(file, { contentType: 'image/svg+xml' }).window;
      expect(document.documentElement.namespaceURI).toBe('http://www.w3.org/2000/svg');
      expect(svg).not.toContain('xmlns');
    });
    it('gives the same bytes twice', () => {
      expect(renderSvg(ranking(inventedRanking))).toBe(svg);
    });
    it('rounds coordinates to a tenth', () => {
      expect(svg).not.toMatch(/\d\.\d\d/);
    });
    it('fails on a warning of Plot', () => {
      const silent = vi.spyOn(console, 'warn').mockImplementation(() => {});
      const dates = Plot.dot([{ day: '2020-01-01' }, { day: '2021-01-01' }], { x: 'day' });
      expect(() => renderSvg({ marks: [dates] })).toThrow('Plot warns');
      silent.mockRestore();
    });
    it('fails on a coordinate that is no number', () => {
      const options = { x: { domain: [0, 1] }, marks: [Plot.frame()], width: Number.NaN };
      expect(() => renderSvg(options)).toThrow('NaN');
    });
    it('fails on a figure with HTML around the drawing', () => {
      const marks = [Plot.dot([{ x: 1, kind: 'a' }], { x: 'x', fill: 'kind' })];
      for (const around of [{ title: 'x' }, { subtitle: 'x' }, { caption: 'x' }, { color: { legend: true } }])
        expect(() => renderSvg({ ...around, marks })).toThrow('Not a bare svg');
    });
  });
});

describe('serialize svg', () => {
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
});
