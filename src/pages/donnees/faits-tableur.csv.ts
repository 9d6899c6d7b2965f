import type { APIRoute } from 'astro';
import { editorial } from '../../content.ts';
import { spreadsheetTwin } from '../../csv/write-csv.ts';
import { factsCsv } from '../../programme/programme-csv.ts';

export const GET: APIRoute = () =>
  new Response(spreadsheetTwin(factsCsv(editorial.annexe, editorial.suivi)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
