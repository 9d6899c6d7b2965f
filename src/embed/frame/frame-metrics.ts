/** Sizes of an embed in CSS px, as src/styles/embed.css sets them with a root of 16 px; the height of the frame is counted from them. */
export const frameMetrics = {
  /** Beside the words, in a frame of 320 px or more. */
  margin: 16,
  /** Width of the words, at most. */
  measure: 560,
  /** Above the first words, and under the last ones. */
  padding: 12,
  /** From this width of the frame on, words are set in the sizes of `large`. */
  largeFrom: 560,
  /** From this width of the frame on, the drawing is that of a column: it is 560 px wide between the margins. */
  columnFrom: 592,
  small: {
    headline: { size: 17, weight: 700, leading: 22 },
    subject: { size: 12, weight: 400, leading: 16, before: 4 },
    note: { size: 12, weight: 400, leading: 16, before: 6 },
  },
  large: {
    headline: { size: 20, weight: 700, leading: 26 },
    subject: { size: 13, weight: 400, leading: 18, before: 4 },
    note: { size: 13, weight: 400, leading: 18, before: 6 },
  },
  /** What of a wide column words are counted in: there the widest face takes a line more where others just fit; rows share out what that leaves. */
  tightness: 0.94,
  /** Around the drawing. */
  drawing: { before: 12, after: 8 },
  /** A closed part: its line and what stands above it. */
  summary: { leading: 24, before: 4 },
  /** Added for the borders of the host. */
  slack: 6,
} as const;

/** Widths of a frame that its height is counted at: what fits at these fits between them. */
export const frameWidths = [288, 320, 360, 399, 432, 480, 520, 559, 591, 592, 640, 720, 800, 992] as const;

/** Width that is announced where one must be: that of a phone, and of the `width` of oEmbed; wider, the drawing follows. */
export const frameWidth = 320;

/**
 * What a line of words takes of the widths of text-width.ts, which are upper bounds of each letter: Arial, the widest of the faces that
 * are held, takes 0.975 of them at most in all lines of 250 px or more of the embeds.
 */
export const LINE_SHARE = 0.98;
