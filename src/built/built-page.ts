import type { Root } from 'hast';

/** A page of a built site. */
export interface BuiltPage {
  /** Path of the file inside the built folder. */
  readonly file: string;
  /** Address from the root of the site: « /convention/annexe/ », « /404.html ». */
  readonly address: string;
  readonly tree: Root;
}
