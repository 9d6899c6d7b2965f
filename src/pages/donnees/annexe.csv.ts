import type { APIRoute } from 'astro';
import { editorial } from '../../content.ts';
import { annexCsv } from '../../text/annex-csv.ts';

export const GET: APIRoute = () =>
  new Response(annexCsv(editorial.annexe), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
