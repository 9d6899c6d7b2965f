import type { APIRoute } from 'astro';
import { embeds, siteIdentity } from '../../../../content.ts';
import { oembed } from '../../../../embed/oembed.ts';
import { thumbnailOf } from '../../../../embed/thumbnail.ts';
import type { Figure } from '../../../../figures/figure.ts';

export const getStaticPaths = embeds;

export const GET: APIRoute<{ readonly figure: Figure }> = ({ props }) =>
  new Response(
    `${JSON.stringify(oembed(props.figure, siteIdentity, thumbnailOf(props.figure, siteIdentity)))}\n`,
  );
