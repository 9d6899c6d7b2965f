/** What words that leave the site say of it. */
export interface SiteIdentity {
  /** Name of the site. */
  readonly name: string;
  /** Name of the publisher: « Ville de Mons-en-Barœul ». */
  readonly publisher: string;
  /** Where the site is published, with a final slash; '' while it is not known. */
  readonly publicAddress: string;
  /** Day of the first publication, ISO 8601. */
  readonly published: string;
  /** Identifier of the neighbourhood that the pages of indicators show. */
  readonly defaultFocus: string;
}
