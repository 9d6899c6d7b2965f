import type { APIRoute } from 'astro';
import { embeds, siteIdentity } from '../../../../content.ts';
import { bibtex } from '../../../../embed/bibtex.ts';
import { citationOf } from '../../../../embed/citation.ts';
import type { Figure } from '../../../../figures/figure.ts';

export const getStaticPaths = embeds;

export const GET: APIRoute<{ readonly figure: Figure }> = ({ props }) =>
  new Response(bibtex(citationOf(props.figure, siteIdentity)));
