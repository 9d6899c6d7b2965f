import type { APIRoute } from 'astro';
import { embeds, siteIdentity } from '../../../../content.ts';
import { figureJson } from '../../../../embed/figure-json.ts';
import type { Figure } from '../../../../figures/figure.ts';

export const getStaticPaths = embeds;

export const GET: APIRoute<{ readonly figure: Figure }> = ({ props }) =>
  new Response(figureJson(props.figure, siteIdentity));
