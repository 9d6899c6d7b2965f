import * as Plot from '@observablehq/plot';
import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { inventedRanking } from './fixtures/invented-ranking.ts';
import { ranking } from './ranking.ts';
import { renderSvg } from './render-svg.ts';

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
