import type { APIRoute } from 'astro';
import { edition, site } from '../content.ts';
import { absoluteUrl } from '../urls.ts';

/** Search engines are let in once the town publishes. */
export const GET: APIRoute = () => {
  if (edition.publisher === null) return new Response('User-agent: *\nDisallow: /\n');
  const sitemap = absoluteUrl(site.adresse_publique, '/sitemap.xml');
  return new Response(`User-agent: *\nAllow: /\n${sitemap === null ? '' : `Sitemap: ${sitemap}\n`}`);
};
