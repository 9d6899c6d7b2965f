import { describe, expect, it } from 'vitest';
import { textWidth, wrapLabel } from './text-width.ts';

describe('text width', () => {
  it('measures nothing for an empty text', () => expect(textWidth('', 12)).toBe(0));
  it('adds the widths of a table: M 0.84, E 0.68, L 0.56 em', () => {
    expect(textWidth('MEL', 100)).toBeCloseTo(84 + 68 + 56);
  });
  it('is wider in bold', () =>
    expect(textWidth('Nouveau', 12, 700)).toBeGreaterThan(textWidth('Nouveau', 12)));
  it('takes an unknown character for the widest', () => expect(textWidth('漢', 100)).toBe(104));
});

describe('wrap label', () => {
  it('leaves a short label on one line', () => expect(wrapLabel('Virolois', 130, 12)).toEqual(['Virolois']));
  it('breaks after a space or a hyphen, never within a word', () => {
    expect(wrapLabel('Résidence-Poste-Terroir', 110, 12)).toEqual(['Résidence-Poste-', 'Terroir']);
    expect(wrapLabel('Epidéme Villas Couteaux', 100, 12)).toEqual(['Epidéme Villas', 'Couteaux']);
  });
  it('breaks after a slash too, as towns join names', () => {
    expect(wrapLabel('L’Abbaye/Jouhaux/Châtelet/Jardins', 110, 12)).toEqual([
      'L’Abbaye/Jouhaux/',
      'Châtelet/Jardins',
    ]);
    expect(wrapLabel('Abbaye / Jouhaux', 60, 12)).toEqual(['Abbaye /', 'Jouhaux']);
  });
  it('keeps every character but the spaces at the breaks', () => {
    const name = 'Roubaix-Tourcoing - Blanc Seau - Croix Bas Saint Pierre';
    expect(wrapLabel(name, 110, 12).join('').replaceAll(' ', '')).toBe(name.replaceAll(' ', ''));
  });
  it('keeps every line within the width', () => {
    for (const line of wrapLabel('Roubaix-Tourcoing - Blanc Seau - Croix', 110, 12, 700)) {
      expect(textWidth(line, 12, 700)).toBeLessThanOrEqual(110);
    }
  });
  it('refuses a word that cannot fit', () => {
    expect(() => wrapLabel('Anticonstitutionnellement', 60, 12)).toThrow(
      '"Anticonstitutionnellement" does not fit in 60 px',
    );
  });
  it('keeps a colon with the word before it', () => {
    expect(wrapLabel('aaaa bbbb : cccc', 55, 12)).toEqual(['aaaa', 'bbbb :', 'cccc']);
  });
});
