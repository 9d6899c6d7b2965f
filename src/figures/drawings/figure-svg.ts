import type { PlotOptions } from '@observablehq/plot';
import { change } from '../../charts/change/change.ts';
import { ranking } from '../../charts/ranking/ranking.ts';
import { type RenderOptions, renderSvg } from '../../charts/render-svg.ts';
import { series } from '../../charts/series/series.ts';
import { strip } from '../../charts/strip/strip.ts';
import type { Figure } from '../figure.ts';
import { changeOf } from './change-of.ts';
import { rankingOf } from './ranking-of.ts';
import { seriesOf } from './series-of.ts';
import { stripOf } from './strip-of.ts';

const pageWidth = 288;
const drawn = new WeakMap<Figure, string>();

/** The drawing of a figure, hidden from assistive technology unless it is given a name; 288 px wide unless told. */
export function figureSvg(figure: Figure, options: RenderOptions & { readonly width?: number } = {}): string {
  const { width = pageWidth, label = null, standalone = false } = options;
  if (label !== null || standalone || width !== pageWidth)
    return renderSvg(drawingOf(figure, width), options);
  // A page, its file and the height of its frame want the same drawing.
  const svg = drawn.get(figure) ?? renderSvg(drawingOf(figure, width));
  drawn.set(figure, svg);
  return svg;
}

function drawingOf(figure: Figure, width: number): PlotOptions {
  switch (figure.spec.form) {
    case 'classement':
    case 'taux':
      return ranking({ ...rankingOf(figure), width });
    case 'evolution':
      return change({ ...changeOf(figure), width });
    case 'pente':
      return series({ ...seriesOf(figure), width });
    case 'profil':
      return strip({ ...stripOf(figure), width });
  }
}
