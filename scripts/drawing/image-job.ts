/** An image to be drawn. */
export interface ImageJob {
  /** Path inside the built folder. */
  readonly file: string;
  /** The drawing, with colours and sizes that need neither variables nor conditions. */
  readonly svg: string;
  /** Width of the image in px; the height follows the drawing. */
  readonly width: number;
}
