import type { APIRoute } from 'astro';
import { publishedFiles } from '../../content.ts';
import { checksumList } from '../../open-data/checksums.ts';

export const GET: APIRoute = () => new Response(checksumList(publishedFiles));
