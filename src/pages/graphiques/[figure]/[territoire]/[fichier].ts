import type { APIRoute, GetStaticPaths } from 'astro';
import { embeds, siteIdentity } from '../../../../content.ts';
import { figureFiles } from '../../../../embed/files/figure-files.ts';
import type { Figure } from '../../../../figures/figure.ts';

/** The development server makes them when they are asked for; a build makes them while it renders the pages, see scripts/drawing/draw-files.ts. */
export const getStaticPaths: GetStaticPaths = () =>
  import.meta.env.DEV
    ? embeds().flatMap(({ params, props }) =>
        Object.keys(figureFiles).map((fichier) => ({ params: { ...params, fichier }, props })),
      )
    : [];

export const GET: APIRoute<{ readonly figure: Figure }> = ({ params, props }) =>
  new Response(figureFiles[params['fichier'] ?? '']?.(props.figure, siteIdentity));
