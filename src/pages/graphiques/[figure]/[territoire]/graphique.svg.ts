import type { APIRoute, GetStaticPaths } from 'astro';
import { dataset, figureOf, site, specs } from '../../../../content.ts';
import { leanSvg } from '../../../../finishing/lean-svg.ts';
import { standaloneSvg } from '../../../../standalone/standalone-svg.ts';
import { absoluteUrl, embedUrl } from '../../../../urls.ts';

export const getStaticPaths: GetStaticPaths = () => {
  const neighbourhoods = dataset.territories.filter(({ type }) => type === 'qpv');
  return specs.flatMap((spec) =>
    neighbourhoods.map(({ id }) => ({ params: { figure: spec.id, territoire: id }, props: { spec } })),
  );
};

export const GET: APIRoute = ({ params, props }) => {
  const territory = params['territoire'] ?? '';
  const address = absoluteUrl(site.adresse_publique, embedUrl(props['spec'].id, territory));
  const svg = standaloneSvg(figureOf(props['spec'], territory), { publisher: site.ville.nom, address });
  return new Response(leanSvg(svg), { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
};
