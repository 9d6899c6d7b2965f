import { fileURLToPath } from 'node:url';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { readDataFolder } from '../../src/dataset/read-data-folder.ts';
import type { Territory } from '../../src/dataset/dataset.ts';
import { figureBuilder } from '../../src/figures/build/build-figure.ts';
import { figureSvg } from '../../src/figures/drawings/figure-svg.ts';
import type { Figure } from '../../src/figures/figure.ts';
import type { FigureSpec } from '../../src/figures/spec.ts';
import { loadSpecs } from '../../src/loading/load-specs.ts';
import { type Drawing, readDrawing } from './read-drawing.ts';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What data/ holds. */
export const dataset = loadDataset(readDataFolder(`${root}data`));

/** The figures of content/graphiques. */
export const specs: readonly FigureSpec[] = loadSpecs(root, dataset);

/** The territories that a figure may have in view. */
export const neighbourhoods: readonly Territory[] = dataset.territories.filter(({ type }) => type === 'qpv');

/** A figure with its drawing, as it is written and read back. */
export interface DrawnFigure {
  readonly figure: Figure;
  readonly svg: string;
  readonly drawing: Drawing;
}

const drawn = new Map<FigureSpec, readonly DrawnFigure[]>();

/** A spec for each neighbourhood, built and drawn once a file of tests. */
export function figuresOf(spec: FigureSpec): readonly DrawnFigure[] {
  const known = drawn.get(spec);
  if (known !== undefined) return known;
  const build = figureBuilder(spec, dataset);
  const figures = neighbourhoods.map(({ id }) => {
    const figure = build(id);
    const svg = figureSvg(figure);
    return { figure, svg, drawing: readDrawing(svg) };
  });
  drawn.set(spec, figures);
  return figures;
}

/** The specs of these forms, as cases of a test. */
export function casesOf(...forms: readonly FigureSpec['form'][]): [string, FigureSpec][] {
  return specs.filter(({ form }) => forms.includes(form)).map((spec) => [spec.id, spec]);
}
