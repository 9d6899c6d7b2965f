import type { APIRoute, GetStaticPaths } from 'astro';
import { embeds } from '../../../content.ts';
import { spreadsheetTwin } from '../../../csv/write-csv.ts';
import { sharedCsv } from '../../../embed/files/figure-data.ts';
import type { Figure } from '../../../figures/figure.ts';

/** Once a figure, for the values are those of every neighbourhood. */
export const getStaticPaths = (() => {
  const figures = new Map(embeds().map(({ params, props }) => [params.figure, props]));
  return [...figures].map(([figure, props]) => ({ params: { figure }, props }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly figure: Figure }> = ({ props }) =>
  new Response(spreadsheetTwin(sharedCsv(props.figure)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
