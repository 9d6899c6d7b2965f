import type { APIRoute } from 'astro';
import { dataset } from '../../content.ts';
import { originsCsv } from '../../open-data/all-values.ts';

export const GET: APIRoute = () =>
  new Response(originsCsv(dataset), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
