import type { APIRoute } from 'astro';
import { dataset, edition, verified } from '../../content.ts';
import { producersOf } from '../../dataset/indicator.ts';
import { licence } from '../../standalone/publication.ts';
import { verificationRecord } from '../../verification/publish/verification-record.ts';
import { verificationsJson } from '../../verification/publish/verifications-files.ts';

export const GET: APIRoute = () => {
  const publication = {
    title: 'Les chiffres de la convention, comparés à son tableau',
    producers: [...new Set(dataset.indicators.flatMap(producersOf))],
    edition,
    updated: dataset.updated,
    licence,
  };
  const json = verificationsJson(verified.claims.map(verificationRecord), verified.otherWords, publication);
  return new Response(json, { headers: { 'content-type': 'application/json' } });
};
