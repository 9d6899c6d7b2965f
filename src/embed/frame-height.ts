import type { Figure } from '../figures/figure.ts';
import { figureSvg } from '../figures/figure-svg.ts';
import { countLines, type SetText } from './count-lines.ts';
import { embedWords } from './embed-words.ts';
import { frameMetrics as m } from './frame-metrics.ts';
import type { SiteIdentity } from './site-identity.ts';

interface Block extends SetText {
  readonly leading: number;
  readonly before?: number;
}

/** Height in px at which the frame of a figure, closed, needs no scroll bar, from 320 px wide upwards and whatever the font. */
export function frameHeight(figure: Figure, site: SiteIdentity): number {
  const words = embedWords(figure, site);
  const height =
    2 * m.padding +
    blockHeight(words.headline, m.headline) +
    blockHeight(words.subject, m.subject) +
    (m.drawing.before + drawingHeight(figureSvg(figure)) + m.drawing.after) +
    words.summaries.length * (m.summary.before + m.summary.leading) +
    [words.page.lead + words.page.link, ...words.notes].reduce(
      (sum, note) => sum + blockHeight(note, m.note),
      0,
    ) +
    m.slack;
  return Math.ceil(height / 10) * 10;
}

function blockHeight(text: string, { leading, before = 0, ...set }: Block): number {
  return before + leading * countLines(text, m.column, set);
}

/** Height in px of a drawing of ours, as its root says it. */
function drawingHeight(svg: string): number {
  const height = /^<svg [^>]*\bheight="(\d+)"/u.exec(svg)?.[1];
  if (height === undefined) throw new TypeError('Drawing without a height: its root must say one.');
  return Number(height);
}
