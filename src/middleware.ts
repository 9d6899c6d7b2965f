import { defineMiddleware } from 'astro:middleware';
import { register } from './content.ts';
import { finishPage } from './finishing/finish-page.ts';

/** Finishes every page; the development server keeps its own scripts and styles, so there the policy stays away. */
export const onRequest = defineMiddleware(async (context, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  if (!isPage || import.meta.env.DEV) return response;
  const page = context.url.pathname;
  const html = finishPage(await response.text(), page, register.aliases.get(page));
  return new Response(html, { status: response.status, headers: response.headers });
});
