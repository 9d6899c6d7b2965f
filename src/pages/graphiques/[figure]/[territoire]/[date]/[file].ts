import type { APIRoute, GetStaticPaths } from 'astro';
import { fileRoutes } from '../../../../../frozen/frozen-routes.ts';
import type { FrozenFile } from '../../../../../frozen/frozen-version.ts';
import { publishedVersions } from '../../../../../frozen/load-versions.ts';

/** For the development server; a build writes them while it renders the pages, see scripts/drawing/draw-files.ts. */
export const getStaticPaths: GetStaticPaths = () =>
  import.meta.env.DEV ? [...fileRoutes(publishedVersions())] : [];

export const GET: APIRoute<{ readonly file: FrozenFile }> = ({ props }) => new Response(props.file.text);
