import { expect, test } from 'vitest';
import { rows } from '../programme/fixtures/invented-annex.ts';
import { inventedVerbs } from '../programme/fixtures/invented-fact.ts';
import { annexPortrait } from '../programme/follow-up.ts';
import { stageDrawing } from './stage-drawing.ts';

const portrait = annexPortrait(rows, inventedVerbs);

test('a bar for each thing that verbs say, each with its number, none for nothing', () => {
  const drawing = stageDrawing(portrait);
  const counts = [...drawing.matchAll(/<\/svg><\/div><span>(\d+)<\/span>/gu)].map(([, count]) =>
    Number(count),
  );
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(portrait.actions);
  expect(counts).toHaveLength(portrait.stages.length);
  expect(drawing).toContain('Ce qui est prévu');
});

test('is one image, named by what it shows', () => {
  expect(stageDrawing(portrait)).toMatch(/role="img" aria-label="4 actions, dont [^"]+\."/u);
});
