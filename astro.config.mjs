import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  trailingSlash: 'always',
  // Rendering goes ahead of the thread that finishes pages (src/finishing), but not so far that all of them wait in memory.
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 128 },
  // Authors type « » and ’ themselves; quotes and dots of the official text are not to be guessed.
  integrations: [mdx({ smartypants: false })],
  devToolbar: { enabled: false },
  vite: {
    plugins: [unifyLines()],
    build: {
      // Told of browsers of 2021, the minifier keeps what they read: WebKit knows no `text-decoration` of several words.
      cssTarget: ['chrome92', 'firefox91', 'safari15'],
      // Astro's own marker in compiled MDX; it has done its work when the bundler warns about it.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});

/** A chapter saved by Windows (CRLF, byte order mark) is rendered to the same bytes as any other. */
function unifyLines() {
  return {
    name: 'unify-lines',
    enforce: 'pre',
    transform: {
      filter: { id: /\.mdx$/u },
      handler: (code) => ({ code: code.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n'), map: null }),
    },
  };
}
