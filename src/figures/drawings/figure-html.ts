import { fluidChange } from '../../charts/fluid/fluid-change.ts';
import { fluidHeight, type Tightness } from '../../charts/fluid/fluid-height.ts';
import { fluidHtml, type FluidTable } from '../../charts/fluid/fluid-html.ts';
import { fluidRanking } from '../../charts/fluid/fluid-ranking.ts';
import { fluidSeries, fluidSeriesHeight } from '../../charts/fluid/fluid-series.ts';
import { fluidStrip } from '../../charts/fluid/fluid-strip.ts';
import type { SeriesInput } from '../../charts/series/series.ts';
import type { Figure } from '../figure.ts';
import { changeOf } from './change-of.ts';
import { rankingOf } from './ranking-of.ts';
import { seriesOf } from './series-of.ts';
import { stripOf } from './strip-of.ts';

interface Drawn {
  readonly html: string;
  readonly heightAt: (width: number, tightness: Tightness) => number;
}

const drawn = new WeakMap<Figure, Drawn>();

/** The drawing of a figure for a page: as wide as what holds it, an image that its finding names; the values are in a table. */
export function figureHtml(figure: Figure): string {
  return drawnOf(figure).html;
}

/** Height in px of that drawing where it is a width in px wide, at most; `tightness` is that of the faces of the page. */
export function figureHeight(figure: Figure, width: number, tightness: Tightness = 1): number {
  return drawnOf(figure).heightAt(width, tightness);
}

function drawnOf(figure: Figure): Drawn {
  // The page of an indicator, the embed of the same figure and the height of its frame want the same drawing.
  const known = drawn.get(figure) ?? draw(figure);
  drawn.set(figure, known);
  return known;
}

function draw(figure: Figure): Drawn {
  const name = drawingName(figure);
  switch (figure.spec.form) {
    case 'classement':
    case 'taux':
      return drawnTable(fluidRanking(rankingOf(figure)), name);
    case 'evolution':
      return drawnTable(fluidChange(changeOf(figure)), name);
    case 'pente':
      return drawnSeries(seriesOf(figure), name);
    case 'profil':
      return drawnTable(fluidStrip(stripOf(figure)), name);
  }
}

/** The finding in a few words; the slope and the changes of a count would have the same. */
function drawingName({ spec, finding }: Figure): string {
  if (spec.form === 'pente') return `Trajectoire. ${finding.alternative}`;
  return spec.form === 'evolution'
    ? `Évolution de chaque quartier. ${finding.alternative}`
    : finding.alternative;
}

function drawnTable(table: FluidTable, name: string): Drawn {
  return {
    html: fluidHtml(table, name),
    heightAt: (width, tightness) => fluidHeight(table, width, tightness),
  };
}

function drawnSeries(input: SeriesInput, name: string): Drawn {
  return {
    html: fluidSeries(input, name),
    heightAt: (width, tightness) => fluidSeriesHeight(input, width, tightness),
  };
}
