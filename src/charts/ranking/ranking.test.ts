import { gzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { inventedRanking, inventedRows } from '../fixtures/invented-ranking.ts';
import { renderSvg } from '../render-svg.ts';
import { textWidth } from '../text-width.ts';
import { ranking } from './ranking.ts';

const bars = { ...inventedRanking, mark: 'bar', references: [] } as const;
const draw = (input: Parameters<typeof ranking>[0]) => {
  const text = renderSvg(ranking(input));
  return new JSDOM(text).window.document;
};
const markCount = (document: Document, selector: string) => document.querySelectorAll(selector).length;

describe('ranking', () => {
  it('keeps the row of a missing value, without a mark and with its words', () => {
    const document = draw({ ...inventedRanking, rows: inventedRows.filter(({ value }) => value === null) });
    expect(markCount(document, 'circle, path')).toBe(0);
    expect(document.querySelector('.g-missing')?.textContent).toBe('n. r.');
    expect(document.querySelector('.g-note')?.textContent).toBe('non renseigné');
  });
  it('draws as many dots as rows with a value, and prints a value on every row', () => {
    const document = draw(inventedRanking);
    expect(markCount(document, '.g-dot > *, .g-doubt > *')).toBe(9);
    expect(markCount(document, '.g-doubt > *')).toBe(2);
    expect(markCount(document, '.g-value > text')).toBe(10);
  });
  it('draws as many bars as rows with a value, and a mark of its own for each zero', () => {
    const document = draw(bars);
    expect(markCount(document, '.g-bar > rect, .g-doubt > rect')).toBe(9);
    expect(markCount(document, '.g-zero > circle')).toBe(1);
    expect(markCount(document, '.g-doubt > circle')).toBe(1);
  });
  it('marks the focus by shape and weight, not by colour alone', () => {
    const document = draw(inventedRanking);
    expect(markCount(document, '.g-dot.g-focus > path')).toBe(1);
    expect([...document.querySelectorAll('.g-row.g-focus > text')].map((t) => t.textContent).join('')).toBe(
      'Grand-Place-des-Quatre-Vents',
    );
  });
  it('keeps the outlier in place: 40 times the median is drawn at the end of the scale', () => {
    const document = draw(bars);
    const widths = [...document.querySelectorAll('.g-bar > rect')].map((bar) =>
      Number(bar.getAttribute('width')),
    );
    const [greatest = 0, second = 0] = widths.toSorted((a, b) => b - a);
    expect(greatest / second).toBeCloseTo(100 / 2.5, 0);
  });
  it('sorts counted rows, then uncounted ones, then missing ones; ties by name', () => {
    const document = draw({ ...inventedRanking, rows: inventedRows.filter(({ focus }) => !focus) });
    const labels = [...document.querySelectorAll('.g-row > text')].map((text) => text.textContent);
    expect(labels).toEqual([
      'Le Moulin',
      'Chiffre rond',
      'Égalité A',
      'Égalité B',
      'Tourcoing - Blanc',
      'Seau - Croix Bas',
      'Les Tilleuls',
      'Zéro vrai',
      'Zéro douteux',
      'Sans chiffre',
    ]);
  });
  it.each([
    ['dots', inventedRanking],
    ['bars', bars],
  ])('cuts no text and lets none touch another: %s', (_, input) => {
    const boxes = [...draw(input).querySelectorAll('text')].map(box);
    for (const [i, a] of boxes.entries()) {
      expect(a.left).toBeGreaterThanOrEqual(0);
      expect(a.right).toBeLessThanOrEqual(288);
      for (const b of boxes.slice(i + 1)) {
        const apart = a.right <= b.left || b.right <= a.left || Math.abs(a.y - b.y) >= 12;
        expect(apart, `${a.text} / ${b.text}`).toBe(true);
      }
    }
  });
  it('has a reviewed drawing for dots and one for bars', async () => {
    await expect(`${renderSvg(ranking(inventedRanking), { standalone: true })}\n`).toMatchFileSnapshot(
      '../fixtures/ranking-dots.svg',
    );
    await expect(`${renderSvg(ranking(bars), { standalone: true })}\n`).toMatchFileSnapshot(
      '../fixtures/ranking-bars.svg',
    );
  });
  it('costs at most 1.7 kB gzip for 26 rows', () => {
    const rows = Array.from({ length: 26 }, (_, i) => ({
      value: ((i * 7919) % 600) / 10,
      text: (((i * 7919) % 600) / 10).toFixed(1).replace('.', ','),
      label: `Quartier ${(i * 7919).toString(36)} ${(i * 104729).toString(36)}`,
      note: i === 3 ? 'à vérifier' : null,
      doubtful: i === 3,
      counted: true,
      focus: i === 11,
      reference: null,
    }));
    expect(
      gzipSync(renderSvg(ranking({ ...inventedRanking, rows })), { level: 9 }).length,
    ).toBeLessThanOrEqual(1700);
  });
  it('refuses an empty list of rows', () => {
    expect(() => ranking({ ...inventedRanking, rows: [] })).toThrow('Empty ranking');
  });
});

function box(element: Element) {
  const text = element.textContent;
  const group = element.closest('g');
  const width = textWidth(
    text,
    12,
    /g-focus|g-mel|g-qpv/.test(group?.getAttribute('class') ?? '') ? 700 : 400,
  );
  const x = Number(element.getAttribute('x') ?? 0);
  const anchor = group?.getAttribute('text-anchor') ?? 'middle';
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { text, left, right: left + width, y: Number(element.getAttribute('y')) };
}
