import type { APIRoute } from 'astro';
import { site } from '../content.ts';
import { absoluteUrl } from '../urls.ts';

export const GET: APIRoute = () => {
  const sitemap = absoluteUrl(site.adresse_publique, '/sitemap.xml');
  return new Response(`User-agent: *\nAllow: /\n${sitemap === null ? '' : `Sitemap: ${sitemap}\n`}`);
};
