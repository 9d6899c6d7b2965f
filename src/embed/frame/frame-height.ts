import { figureHeight } from '../../figures/drawings/figure-html.ts';
import type { Figure } from '../../figures/figure.ts';
import type { SiteIdentity } from '../site-identity.ts';
import { countLines, type SetText } from './count-lines.ts';
import { type EmbedWords, embedWords } from './embed-words.ts';
import { frameWidths, LINE_SHARE, frameMetrics as m } from './frame-metrics.ts';

interface Block extends SetText {
  readonly leading: number;
  readonly before?: number;
}

/** Heights in px that the rows of a drawing share out in a frame, on a phone and in the column of an article. */
export interface FrameRooms {
  readonly phone: number;
  readonly column: number;
}

/** What stands in a frame at each of `frameWidths`, in px. */
interface CountedFrame {
  /** All but the drawing, at most. */
  readonly words: readonly number[];
  readonly drawing: readonly number[];
}

const counted = new WeakMap<SiteIdentity, WeakMap<Figure, CountedFrame>>();

/** Height in px at which the frame of a figure, closed, needs no scroll bar, from 288 px wide upwards: in our font, Arial, Roboto, and the wide faces that theme.ts brings to their width. */
export function frameHeight(figure: Figure, site: SiteIdentity): number {
  const { words, drawing } = countedFrame(figure, site);
  const highest = Math.max(...words.map((height, at) => height + (drawing[at] ?? 0)));
  return Math.ceil(highest / 10) * 10;
}

/**
 * What the words of an embed leave to its drawing in a frame of that height, at most: words take fewer lines in a wide frame, or in a
 * narrow face, and rows that share out the rest leave no paper under them.
 */
export function frameRooms(figure: Figure, site: SiteIdentity): FrameRooms {
  const height = frameHeight(figure, site);
  const { words } = countedFrame(figure, site);
  const left = (isWide: boolean): number =>
    height -
    Math.ceil(Math.max(...words.filter((_, at) => (frameWidths[at] ?? 0) >= m.columnFrom === isWide)));
  return { phone: left(false), column: left(true) };
}

/** The heights of a frame, counted once: the page of the embed and each of its codes ask for them. */
function countedFrame(figure: Figure, site: SiteIdentity): CountedFrame {
  const ofSite = counted.get(site) ?? new WeakMap<Figure, CountedFrame>();
  counted.set(site, ofSite);
  const known = ofSite.get(figure) ?? countFrame(figure, site);
  ofSite.set(figure, known);
  return known;
}

function countFrame(figure: Figure, site: SiteIdentity): CountedFrame {
  const words = embedWords(figure, site);
  return {
    words: frameWidths.map((width) => wordsHeight(words, width)),
    drawing: frameWidths.map((width) => figureHeight(figure, columnIn(width), LINE_SHARE)),
  };
}

/** Height in px of all but the drawing in a frame of a width, at most. */
function wordsHeight(words: EmbedWords, width: number): number {
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

function columnIn(width: number): number {
  return Math.max(288, width - 2 * m.margin);
}
