import type { APIRoute } from 'astro';
import { editorial } from '../../content.ts';
import { annexCsv } from '../../programme/programme-csv.ts';

export const GET: APIRoute = () =>
  new Response(annexCsv(editorial), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
