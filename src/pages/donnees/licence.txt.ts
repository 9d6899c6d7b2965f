import type { APIRoute } from 'astro';
import { dataset, site } from '../../content.ts';
import { licenceText } from '../../open-data/licence-text.ts';

export const GET: APIRoute = () => new Response(licenceText(site.ville.nom, dataset.updated));
