import type { APIRoute, GetStaticPaths } from 'astro';
import type { FrozenFile } from '../../../../../frozen/frozen-file.ts';
import { fileRoutes } from '../../../../../frozen/frozen-routes.ts';
import { publishedVersions } from '../../../../../frozen/published-versions.ts';

/** For the development server; a build writes them while it renders the pages, see scripts/draw-files.ts. */
export const getStaticPaths: GetStaticPaths = () =>
  import.meta.env.DEV ? [...fileRoutes(publishedVersions())] : [];

export const GET: APIRoute<{ readonly file: FrozenFile }> = ({ props }) => new Response(props.file.text);
