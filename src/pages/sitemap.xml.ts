import type { APIRoute } from 'astro';
import { register, site } from '../content.ts';
import { renderSitemap } from '../sitemap.ts';

export const GET: APIRoute = () =>
  new Response(renderSitemap(register, site.adresse_publique, site.mis_a_jour_le), {
    headers: { 'content-type': 'application/xml' },
  });
