/** Folder of the images that social networks and messengers show beside a shared link. */
export const SHARE_FOLDER = '/partage/';

const owned = /^\/(?:convention\/(?:(?!integrale\/)[^/]+\/)?|indicateurs\/[^/]+\/|quartiers\/[^/]+\/)$/u;

/** The address of the share image of a page: its own for a chapter (the whole document on one page has that of the home page), an indicator or a neighbourhood, else that of the home page. */
export function shareImageUrl(page: string): string {
  const name = owned.test(page) ? page.slice(1, -1).replaceAll('/', '-') : 'accueil';
  return `${SHARE_FOLDER}${name}.png`;
}
