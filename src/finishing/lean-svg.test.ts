import { expect, test } from 'vitest';
import { leanSvg } from './lean-svg.ts';

test('only the rules that the drawing uses stay, and nothing else changes', () => {
  const around = (css: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg"><style>${css}</style><g class="g-dot"><circle r="3"/></g></svg>\n`;
  expect(leanSvg(around('.g-dot{fill:red}.g-bar{fill:red}'))).toBe(around('.g-dot{fill:red}'));
});

test('a drawing of another shape is asked anew, one of the same shape has the same rules', () => {
  const css = '.g-dot{fill:red}.g-bar circle{fill:blue}:empty{fill:green}';
  const file = (kind: string, x: number, text = ''): string =>
    `<svg><style>${css}</style><g class="${kind}"><circle x="${x}"/><text>${text}</text></g></svg>`;
  const rules = (svg: string): string => /<style>(.*)<\/style>/u.exec(leanSvg(svg))?.[1] ?? '';
  expect(rules(file('g-dot', 1, 'a'))).toBe('.g-dot{fill:red}:empty{fill:green}');
  expect(rules(file('g-dot', 2, 'b'))).toBe('.g-dot{fill:red}:empty{fill:green}');
  expect(rules(file('g-bar', 1, 'a'))).toBe('.g-bar circle{fill:blue}:empty{fill:green}');
});

test('the value of an attribute that a selector asks for is part of the shape', () => {
  const file = (x: string): string => `<svg><style>[x="1"]{fill:red}</style><circle x="${x}"/></svg>`;
  expect(leanSvg(file('1'))).toContain('{fill:red}');
  expect(leanSvg(file('2'))).not.toContain('{fill:red}');
});
