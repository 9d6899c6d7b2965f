import type * as Plot from '@observablehq/plot';
import { renderSvg } from '../render-svg.ts';
import { fluidWidth, percent, stretched, strokeLine, strokePath, tenth } from './fluid-strokes.ts';

/** The height of a row that fluid marks are drawn in: in a page it is as high as its words, and they stand on its middle. */
export const rowHeight = 40;

/** What Plot drew of a row, as the inside of an `<svg>` that is as wide and as high as its cell. */
export interface FluidMarks {
  /** Rules that go through every row, from edge to edge. */
  readonly rules: string;
  /** Marks whose ordinates are counted from the middle of the row. */
  readonly marks: string;
}

interface Shape {
  readonly name: string;
  readonly at: Readonly<Record<string, string>>;
}

/**
 * Draws Plot options 1,000 px wide and hands the marks out to rows of 40 px, their abscissas in per cent: they follow any width, while
 * radii, strokes and heights stay in px. Strokes of a path keep their thickness in a drawing of its own that is stretched.
 */
export function fluidMarks(options: Plot.PlotOptions, rows: number): readonly FluidMarks[] {
  const svg = renderSvg({ ...options, width: fluidWidth, height: rows * rowHeight, margin: 0 });
  const out = Array.from({ length: rows }, () => ({ rules: '', marks: '' }));
  for (const [className, shapes] of groupsOf(svg)) {
    const rules = shapes.filter((shape) => isRule(shape, rows));
    for (const row of out) row.rules += group(className, rules.map(ruleOf));
    out.forEach((row, index) => {
      const own = shapes.filter((shape) => !rules.includes(shape));
      const bars = own.filter((shape) => shape.name === 'rect' && rowOf(shape) === index);
      row.marks += group(
        className,
        bars.length > 2 ? [barsOf(bars, index)] : own.flatMap((shape) => placed(shape, index)),
      );
    });
  }
  return out;
}

/** The marks of a drawing that is one row, as high as it is told, with its ordinates as they are. */
export function fluidDrawing(options: Plot.PlotOptions, height: number): string {
  const svg = renderSvg({ ...options, width: fluidWidth, height, margin: 0 });
  return groupsOf(svg)
    .map(([className, shapes]) =>
      group(
        className,
        shapes.map((shape) => {
          const { d = '', transform } = shape.at;
          const isLine = shape.name === 'path' && transform === undefined;
          return isLine ? stretched(d, 0, height) : inPercent(shape, 0);
        }),
      ),
    )
    .join('');
}

function groupsOf(svg: string): readonly (readonly [string, readonly Shape[]])[] {
  return [...svg.matchAll(/<g class="([^"]*)"[^>]*>(.*?)<\/g>/gu)].map(([, className = '', inside = '']) => [
    className,
    [...inside.matchAll(/<(circle|line|rect|path) ([^>]*)\/>/gu)].map(([, name = '', attributes = '']) => ({
      name,
      at: Object.fromEntries(
        [...attributes.matchAll(/([a-z0-9]+)="([^"]*)"/gu)].map(([, key, value]) => [key, value]),
      ),
    })),
  ]);
}

function group(className: string, shapes: readonly string[]): string {
  return shapes.length === 0 ? '' : `<g class="${className}">${shapes.join('')}</g>`;
}

function isRule({ name, at }: Shape, rows: number): boolean {
  return name === 'line' && at['x1'] === at['x2'] && Number(at['y2']) - Number(at['y1']) >= rows * rowHeight;
}

function ruleOf({ at }: Shape): string {
  const x = percent(at['x1'] ?? 0);
  // From a px above: rows end between two px.
  return `<line x1="${x}" x2="${x}" y1="-1" y2="100%"/>`;
}

/** A shape as it stands in a row; nothing where it stands in another. */
function placed(shape: Shape, row: number): readonly string[] {
  const middle = (row + 0.5) * rowHeight;
  const { d = '', transform } = shape.at;
  if (shape.name === 'path' && transform === undefined) {
    const strokes = [...d.matchAll(/M(-?[\d.]+),(-?[\d.]+)L-?[\d.]+,(-?[\d.]+)/gu)].filter(
      ([, , from, to]) => Math.floor((Number(from) + Number(to)) / 2 / rowHeight) === row,
    );
    const drawn = strokes.map(([, x, from, to]) => ({
      x: Number(x),
      from: tenth(Number(from) - middle),
      to: tenth(Number(to) - middle),
    }));
    return drawn.length > 2
      ? [stretched(strokePath(drawn, rowHeight / 2), -rowHeight / 2, rowHeight)]
      : drawn.map(strokeLine);
  }
  return rowOf(shape) === row ? [inPercent(shape, middle)] : [];
}

/** Many bars as one path that is stretched to the width of its cell. */
function barsOf(bars: readonly Shape[], row: number): string {
  const path = bars.map(({ at }) => {
    const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((key) => Number(at[key] ?? 0));
    const [left, right] = [Math.round(x ?? 0), Math.round((x ?? 0) + (width ?? 0))];
    const [top, foot] = [
      tenth((y ?? 0) - row * rowHeight),
      tenth((y ?? 0) + (height ?? 0) - row * rowHeight),
    ];
    return `M${left} ${foot}V${top}H${right}V${foot}Z`;
  });
  return stretched(path.join(''), -rowHeight / 2, rowHeight);
}

function rowOf(shape: Shape): number {
  return Math.floor(heightOf(shape) / rowHeight);
}

function heightOf({ at }: Shape): number {
  const [, y] = /,(-?[\d.]+)\)/u.exec(at['transform'] ?? '') ?? [];
  if (y !== undefined) return Number(y);
  if (at['cy'] !== undefined) return Number(at['cy']);
  if (at['height'] !== undefined) return Number(at['y']) + Number(at['height']) / 2;
  return (Number(at['y1'] ?? 0) + Number(at['y2'] ?? 0)) / 2;
}

function inPercent({ name, at }: Shape, middle: number): string {
  const y = (key: string): string => {
    const value = tenth(Number(at[key] ?? 0) - middle);
    return value === 0 ? '' : ` ${key}="${value}"`;
  };
  if (name === 'circle')
    return `<circle cx="${percent(at['cx'] ?? 0)}"${y('cy')} r="${tenth(Number(at['r']))}"/>`;
  if (name === 'line')
    return `<line x1="${percent(at['x1'] ?? 0)}" x2="${percent(at['x2'] ?? 0)}"${y('y1')}${y('y2')}/>`;
  if (name === 'rect')
    return `<rect x="${percent(at['x'] ?? 0)}" width="${percent(at['width'] ?? 0)}"${y('y')} height="${at['height'] ?? 0}"/>`;
  const [, x = '0', top = '0'] = /\((-?[\d.]+),(-?[\d.]+)\)/u.exec(at['transform'] ?? '') ?? [];
  const from = tenth(Number(top) - middle);
  return `<svg x="${percent(x)}"${from === 0 ? '' : ` y="${from}"`}><path d="${at['d'] ?? ''}"/></svg>`;
}
