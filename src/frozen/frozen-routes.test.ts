import { describe, expect, test } from 'vitest';
import { inventVersion } from '../../tests/fixtures/frozen/invent-version.ts';
import { drawingSize, fileRoutes, pageRoutes } from './frozen-routes.ts';

describe('frozen routes', () => {
  const versions = [
    inventVersion({ date: '2026-01-01', values: { aulnes: '1', bois: '2' } }),
    inventVersion({ date: '2027-01-01', values: { aulnes: '3' } }),
  ];

  test('each file is served at its own address, with its own text', () => {
    const routes = fileRoutes(versions);
    expect(routes.map(({ params }) => Object.values(params).join('/'))).toEqual([
      'essai/aulnes/2026-01-01/graphique.svg',
      'essai/bois/2026-01-01/graphique.svg',
      'essai/versions/2026-01-01/donnees.json',
      'essai/aulnes/2027-01-01/graphique.svg',
      'essai/versions/2027-01-01/donnees.json',
    ]);
    expect(routes[3]?.props.file.text).toContain('<title>aulnes 3</title>');
  });

  test('each version has a page for the neighbourhoods of its time', () => {
    expect(pageRoutes(versions).map(({ params }) => Object.values(params).join('/'))).toEqual([
      'essai/aulnes/2026-01-01',
      'essai/bois/2026-01-01',
      'essai/aulnes/2027-01-01',
    ]);
  });
});

describe('drawing size', () => {
  const version = inventVersion({ date: '2026-01-01', values: { aulnes: '1' } });

  test('the size is that of the root of the drawing', () => {
    expect(drawingSize(version, 'aulnes')).toEqual({ width: 320, height: 400 });
  });

  test('a neighbourhood without a drawing throws', () => {
    expect(() => drawingSize(version, 'bois')).toThrow('No drawing with a size at "graphiques/essai/bois/');
  });
});
