import type { APIRoute, GetStaticPaths } from 'astro';
import type { FrozenFile } from '../../../../../frozen/frozen-file.ts';
import { fileRoutes } from '../../../../../frozen/frozen-routes.ts';
import { publishedVersions } from '../../../../../frozen/published-versions.ts';

export const getStaticPaths: GetStaticPaths = () => [...fileRoutes(publishedVersions())];

export const GET: APIRoute<{ readonly file: FrozenFile }> = ({ props }) => new Response(props.file.text);
