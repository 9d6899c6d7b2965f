import type { APIRoute } from 'astro';
import { dataset, site, verified } from '../../content.ts';
import { licence } from '../../standalone/publication.ts';
import { verificationRecord } from '../../verification/verification-record.ts';
import { verificationsJson } from '../../verification/verifications-json.ts';

export const GET: APIRoute = () => {
  const publication = {
    title: 'Les chiffres de la convention, comparés à son tableau',
    publisher: site.ville.nom,
    updated: dataset.updated,
    licence,
  };
  const json = verificationsJson(verified.claims.map(verificationRecord), verified.otherWords, publication);
  return new Response(json, { headers: { 'content-type': 'application/json' } });
};
