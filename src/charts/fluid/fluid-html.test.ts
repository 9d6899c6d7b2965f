import { describe, expect, it } from 'vitest';
import { fluidBox, fluidHtml, type FluidRow } from './fluid-html.ts';

describe('fluid html', () => {
  const row: FluidRow = {
    kind: 'plain',
    label: 'Bois & Prés',
    note: null,
    text: '57,5',
    isMissing: false,
    isApart: false,
    drawn: { rules: '', marks: '' },
  };
  const html = (change: Partial<FluidRow>): string =>
    fluidHtml({ notes: [], head: null, headLines: 0, rows: [{ ...row, ...change }], ticks: [] }, 'Deux taux');

  it('writes names and values as words of the page, made safe', () => {
    expect(html({})).toContain('<span>Bois &amp; Prés</span><div><svg></svg></div><span>57,5</span>');
  });
  it('is an image with a name, and has no style attribute', () => {
    expect(html({})).toMatch(/^<div class="g-box" role="img" aria-label="Deux taux">/u);
    expect(html({})).not.toContain('style=');
  });
  it('keeps as much room as the widest value needs', () => {
    expect(html({ text: '7' })).toContain('g-w2"');
    expect(html({ text: '+0,5\u{A0}pt' })).toContain('g-w4"');
  });
  it('says a note after the name, and what is missing in another voice, but for the focus', () => {
    expect(html({ note: 'non renseigné', text: 'n. r.', isMissing: true })).toContain(
      'Prés <i>non renseigné</i></span>',
    );
    expect(html({ text: 'n. r.', isMissing: true })).toContain('<span class="g-missing">n. r.</span>');
    expect(html({ text: 'n. r.', isMissing: true, kind: 'focus' })).not.toContain('g-missing');
  });
  it('writes the ends of the scale of a row under its marks', () => {
    expect(html({ ends: ['0 %', '60 %'] })).toMatch(/g-ends.*>0 %<.*>60 %</u);
  });
});

describe('fluid box', () => {
  it('is one image with a name, made safe, and its words are not read one by one', () => {
    expect(fluidBox('Bois & « Prés »', 'g-rows', '<p>57,5</p>')).toBe(
      '<div class="g-box" role="img" aria-label="Bois &amp; « Prés »"><div class="g g-rows" aria-hidden="true"><p>57,5</p></div></div>',
    );
  });
});
