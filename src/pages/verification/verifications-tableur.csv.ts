import type { APIRoute } from 'astro';
import { verified } from '../../content.ts';
import { spreadsheetTwin } from '../../csv/write-csv.ts';
import { verificationRecord } from '../../verification/publish/verification-record.ts';
import { verificationsCsv } from '../../verification/publish/verifications-files.ts';

export const GET: APIRoute = () =>
  new Response(spreadsheetTwin(verificationsCsv(verified.claims.map(verificationRecord))), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
