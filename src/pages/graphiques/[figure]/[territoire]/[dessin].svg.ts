import type { APIRoute, GetStaticPaths } from 'astro';
import { embeds, siteIdentity } from '../../../../content.ts';
import { drawingNames, figureDrawing, type DrawingName } from '../../../../embed/figure-drawing.ts';
import type { Figure } from '../../../../figures/figure.ts';

interface Drawing {
  readonly figure: Figure;
  readonly name: DrawingName;
}

/** The development server draws them when they are asked for; a build draws them while it renders the pages, see scripts/draw-files.ts. */
export const getStaticPaths: GetStaticPaths = () =>
  import.meta.env.DEV
    ? embeds().flatMap(({ params, props: { figure } }) =>
        drawingNames.map((name) => ({
          params: { ...params, dessin: name.replace(/\.svg$/u, '') },
          props: { figure, name },
        })),
      )
    : [];

export const GET: APIRoute<Drawing> = ({ props: { figure, name } }) =>
  new Response(figureDrawing(figure, siteIdentity, name), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
