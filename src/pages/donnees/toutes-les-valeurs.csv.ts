import type { APIRoute } from 'astro';
import { dataset } from '../../content.ts';
import { allValuesCsv } from '../../open-data/all-values.ts';

export const GET: APIRoute = () =>
  new Response(allValuesCsv(dataset), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
