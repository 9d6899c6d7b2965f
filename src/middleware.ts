import { defineMiddleware } from 'astro:middleware';
import { register } from './content.ts';
import { finishedPage } from './finishing/finished-page.ts';
import { listWithdrawn } from './text/compose/old-anchors.ts';

/** Finishes every page; the development server keeps its own scripts and styles, so there the policy stays away. */
export const onRequest = defineMiddleware(async (context, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  if (!isPage || import.meta.env.DEV) return response;
  const page = context.url.pathname;
  const aliases = register.aliases.get(page) ?? new Map<string, string>();
  const whole = listWithdrawn(await response.text(), register.withdrawn.get(page) ?? new Map());
  const html = await finishedPage(process.cwd(), { html: whole, page, aliases }, process.env);
  return new Response(html, { status: response.status, headers: response.headers });
});
