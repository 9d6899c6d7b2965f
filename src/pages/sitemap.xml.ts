import type { APIRoute } from 'astro';
import { edition, register, site } from '../content.ts';
import { renderSitemap } from '../sitemap.ts';

export const GET: APIRoute = () => {
  const address = edition.publisher === null ? '' : site.adresse_publique;
  return new Response(renderSitemap(register, address, site.mis_a_jour_le), {
    headers: { 'content-type': 'application/xml' },
  });
};
