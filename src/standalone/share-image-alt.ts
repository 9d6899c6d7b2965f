import { shareImageUrl } from './share-image-url.ts';

/** What a page says of itself to those who share it. */
export interface SharedPage {
  /** Address of the page from the root of the site. */
  readonly page: string;
  readonly title: string;
  readonly description: string;
  /** Name of the site. */
  readonly site: string;
}

const map = 'sur la carte des communes de la métropole';

/** The words of the share image of a page, for those who do not see it: they are those that the image shows. */
export function shareImageAlt({ page, title, description, site }: SharedPage): string {
  if (shareImageUrl(page) === shareImageUrl('/')) return `${site}, ${map}.`;
  if (page.startsWith('/quartiers/')) return `${title}, ${map}.`;
  return page.startsWith('/indicateurs/') ? description : `${title}. ${description}`;
}
