/** Sizes of an embed in CSS px, as src/styles/embed.css sets them with a root of 16 px; the height of the frame is counted from them. */
export const frameMetrics = {
  /** Width of the words in a frame of 320 px. */
  column: 288,
  /** Above the first words, and under the last ones. */
  padding: 12,
  headline: { size: 17, weight: 700, leading: 22 },
  subject: { size: 12, weight: 400, leading: 16, before: 4 },
  /** Around the drawing. */
  drawing: { before: 12, after: 8 },
  /** A closed part: its line and what stands above it. */
  summary: { size: 14, weight: 400, leading: 24, before: 4, indent: 20 },
  note: { size: 12, weight: 400, leading: 16, before: 6 },
  /** Added for the borders of the host. */
  slack: 4,
} as const;

/** Width that is announced where one must be: that of the column, with its margins; wider, it stands in the middle. */
export const frameWidth = 320;
