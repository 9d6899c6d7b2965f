import { expect, test } from 'vitest';
import { leanSvg } from './lean-svg.ts';

test('only the rules that the drawing uses stay, and nothing else changes', () => {
  const around = (css: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg"><style>${css}</style><g class="g-dot"><circle r="3"/></g></svg>\n`;
  expect(leanSvg(around('.g-dot{fill:red}.g-bar{fill:red}'))).toBe(around('.g-dot{fill:red}'));
});
