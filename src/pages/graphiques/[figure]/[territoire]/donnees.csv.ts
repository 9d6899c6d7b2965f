import type { APIRoute } from 'astro';
import { embeds } from '../../../../content.ts';
import { figureCsv } from '../../../../embed/figure-csv.ts';
import type { Figure } from '../../../../figures/figure.ts';

export const getStaticPaths = embeds;

export const GET: APIRoute<{ readonly figure: Figure }> = ({ props }) =>
  new Response(figureCsv(props.figure));
