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

/** Height in px at which the frame of a figure, closed, needs no scroll bar, from 288 px wide upwards and whatever the font. */
export function frameHeight(figure: Figure, site: SiteIdentity): number {
  const highest = Math.max(...frameWidths.map((width) => heightIn(figure, site, width)));
  return Math.ceil(highest / 10) * 10;
}

/** Height in px that the embed of a figure takes in a frame of a width, at most. */
export function heightIn(figure: Figure, site: SiteIdentity, width: number): number {
  const words = embedWords(figure, site);
  const column = Math.max(288, width - 2 * m.margin);
  const sizes = width < m.largeFrom ? m.small : m.large;
  const block = (text: string, { leading, before = 0, ...set }: Block): number =>
    before +
    leading * countLines(text, (width < m.largeFrom ? 1 : m.tightness) * Math.min(column, m.measure), set);
  return (
    2 * m.padding +
    block(words.headline, sizes.headline) +
    block(words.subject, sizes.subject) +
    (m.drawing.before + figureHeight(figure, column, ADJUSTED) + m.drawing.after) +
    words.summaries.length * (m.summary.before + m.summary.leading) +
    [words.page.lead + words.page.link, ...words.notes].reduce(
      (sum, note) => sum + block(note, sizes.note),
      0,
    ) +
    m.slack
  );
}
