import { expect, it } from 'vitest';
import { fluidBox } from './fluid-box.ts';

it('is one image with a name, made safe, and its words are not read one by one', () => {
  expect(fluidBox('Bois & « Prés »', 'g-rows', '<p>57,5</p>')).toBe(
    '<div class="g-box" role="img" aria-label="Bois &amp; « Prés »"><div class="g g-rows" aria-hidden="true"><p>57,5</p></div></div>',
  );
});
