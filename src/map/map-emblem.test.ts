import { expect, test } from 'vitest';
import { mapEmblem } from './map-emblem.ts';

const drawing = {
  width: 10,
  height: 10,
  borders: 'M0 0l9 0',
  communes: [
    { name: 'Bourg', outline: 'M1 1z', label: [1, 1] },
    { name: 'Ville', outline: 'M2 2z', label: [2, 2] },
  ],
} as const;
const colors = { paper: '#fff', border: '#888', tint: '#ccc', focus: '#a00' };

test('the communes in focus have their colour, the others the tint', () => {
  const svg = mapEmblem(drawing, ['Ville'], colors);
  expect(svg).toContain('<path d="M1 1z" fill="#ccc"/>');
  expect(svg).toContain('<path d="M2 2z" fill="#a00"/>');
  expect(svg).toContain('<path d="M0 0l9 0" fill="none" stroke="#888"');
});
