import type { APIRoute } from 'astro';
import { dataset, edition } from '../../content.ts';
import { licenceText } from '../../open-data/licence-text.ts';

export const GET: APIRoute = () => new Response(licenceText(dataset, edition));
