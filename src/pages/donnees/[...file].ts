import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles } from '../../content.ts';

export const getStaticPaths: GetStaticPaths = () =>
  [...dataFiles.keys()].map((path) => ({ params: { file: path.replace(/^data\//u, '') } }));

export const GET: APIRoute = ({ params }) => {
  const bytes = dataFiles.get(`data/${params['file']}`);
  if (bytes === undefined) throw new Error(`No file "${params['file']}" in data/.`);
  return new Response(Uint8Array.from(bytes));
};
