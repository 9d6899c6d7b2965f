import { expect, test } from 'vitest';
import { rows } from '../programme/fixtures/invented-annex.ts';
import { inventedVerbs } from '../programme/fixtures/invented-fact.ts';
import { annexPortrait } from '../programme/follow-up.ts';
import { undatedStory } from './story.ts';

const portrait = annexPortrait(rows, inventedVerbs);

test('four actions, none with a date', () => {
  expect(undatedStory(portrait)?.headline).toBe(
    'La convention compte 4 actions de la Ville, et n’en date aucune',
  );
});

test('one date, or a single action, retires it', () => {
  expect(undatedStory({ ...portrait, dated: 1 })).toBeNull();
  expect(undatedStory({ ...portrait, actions: 1 })).toBeNull();
});
