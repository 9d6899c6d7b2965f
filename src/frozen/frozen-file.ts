/** A file that is published once and never changes. */
export interface FrozenFile {
  /** Path inside the published folder: « graphiques/<figure>/<territoire>/<date>/graphique.svg ». */
  readonly path: string;
  readonly text: string;
}
