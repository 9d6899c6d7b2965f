import type { Figure } from '../figures/figure.ts';
import { figureHeight } from '../figures/figure-html.ts';
import { countLines, type SetText } from './count-lines.ts';
import { embedWords } from './embed-words.ts';
import { ADJUSTED, frameMetrics as m, frameWidths } from './frame-metrics.ts';
import type { SiteIdentity } from './site-identity.ts';

interface Block extends SetText {
  readonly leading: number;
  readonly before?: number;
}

/** Heights in px that the rows of a drawing share out in a frame, on a phone and in the column of an article. */
export interface FrameRooms {
  readonly phone: number;
  readonly column: number;
}

/** Height in px at which the frame of a figure, closed, needs no scroll bar, from 288 px wide upwards and whatever the font. */
export function frameHeight(figure: Figure, site: SiteIdentity): number {
  const highest = Math.max(
    ...frameWidths.map((width) => wordsHeight(figure, site, width) + drawingHeight(figure, width)),
  );
  return Math.ceil(highest / 10) * 10;
}

/**
 * What the words of an embed leave to its drawing in a frame of that height, at most: words take fewer lines in a wide frame, or in a
 * narrow face, and rows that share out the rest leave no paper under them.
 */
export function frameRooms(figure: Figure, site: SiteIdentity): FrameRooms {
  const height = frameHeight(figure, site);
  const left = (widths: readonly number[]): number =>
    height - Math.ceil(Math.max(...widths.map((width) => wordsHeight(figure, site, width))));
  return {
    phone: left(frameWidths.filter((width) => width < m.columnFrom)),
    column: left(frameWidths.filter((width) => width >= m.columnFrom)),
  };
}

/** Height in px that all but the drawing takes in a frame of a width, at most. */
function wordsHeight(figure: Figure, site: SiteIdentity, width: number): number {
  const words = embedWords(figure, site);
  const column = columnIn(width);
  const sizes = width < m.largeFrom ? m.small : m.large;
  const block = (text: string, { leading, before = 0, ...set }: Block): number =>
    before +
    leading * countLines(text, (width < m.largeFrom ? 1 : m.tightness) * Math.min(column, m.measure), set);
  return (
    2 * m.padding +
    block(words.headline, sizes.headline) +
    block(words.subject, sizes.subject) +
    (m.drawing.before + m.drawing.after) +
    words.summaries.length * (m.summary.before + m.summary.leading) +
    [words.page.lead + words.page.link, ...words.notes].reduce(
      (sum, note) => sum + block(note, sizes.note),
      0,
    ) +
    m.slack
  );
}

function drawingHeight(figure: Figure, width: number): number {
  return figureHeight(figure, columnIn(width), ADJUSTED);
}

function columnIn(width: number): number {
  return Math.max(288, width - 2 * m.margin);
}
