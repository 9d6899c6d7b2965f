import type { APIRoute } from 'astro';
import { edition, embeds, site } from '../../../../content.ts';
import type { Figure } from '../../../../figures/figure.ts';
import { leanSvg } from '../../../../finishing/lean-svg.ts';
import { articleFile, standaloneSvg } from '../../../../standalone/standalone-svg.ts';
import { absoluteUrl, embedUrl } from '../../../../urls.ts';

export const getStaticPaths = embeds;

export const GET: APIRoute<{ readonly figure: Figure }> = ({ props: { figure } }) => {
  const address = absoluteUrl(site.adresse_publique, embedUrl(figure.spec.id, figure.focus.territory.id));
  const svg = standaloneSvg(figure, { edition, address }, articleFile);
  return new Response(leanSvg(svg), { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
};
