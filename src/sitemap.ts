import type { Register } from './register/register.ts';
import { absoluteUrl } from './urls.ts';

/** Made to be framed, for the host, or said again elsewhere. */
const NOT_LISTED = /^\/(?:graphiques\/.|404|convention\/(?:integrale|[^/]+\/citer)\/$)/u;

/**
 * The sitemap: the pages of the register that have not moved and are not embeds nor say again what others say, with the date of last update.
 * Without a public address it lists nothing, and says so: the town does not publish yet.
 */
export function renderSitemap(register: Register, publicAddress: string, updated: string): string {
  const pages = [...register.addresses].filter(
    (address) => address.endsWith('/') && !register.moved.has(address) && !NOT_LISTED.test(address),
  );
  const entries = pages.map((page) => {
    const address = absoluteUrl(publicAddress, page);
    return address === null
      ? ''
      : `<url><loc>${escapeXml(address)}</loc><lastmod>${updated}</lastmod></url>\n`;
  });
  const missing =
    publicAddress === '' ? '<!-- Version de travail, non publiée : aucune adresse à lister. -->\n' : '';
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n` +
    `${missing}${entries.join('')}</urlset>\n`
  );
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
