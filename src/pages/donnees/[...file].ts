import type { APIRoute, GetStaticPaths } from 'astro';
import { dataDescriptions, dataFiles } from '../../content.ts';
import { spreadsheetTwin, twinPath } from '../../csv/write-csv.ts';

const files = new Map<string, Uint8Array>();
for (const [name, bytes] of dataFiles) {
  const path = name.replace(/^data\//u, '');
  files.set(path, bytes);
  if (!path.endsWith('.csv')) continue;
  files.set(twinPath(path), Buffer.from(spreadsheetTwin(new TextDecoder().decode(bytes))));
}

for (const [path, text] of dataDescriptions) files.set(path, Buffer.from(text));

export const getStaticPaths: GetStaticPaths = () => [...files.keys()].map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params }) => {
  const bytes = files.get(params['file'] ?? '');
  if (bytes === undefined) throw new Error(`No file "${params['file']}" in data/.`);
  return new Response(Uint8Array.from(bytes));
};
