import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  trailingSlash: 'always',
  // A few pages at a time: while one is rendered, those before it are finished in a thread (src/finishing).
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 8 },
  // Authors type « » and ’ themselves; quotes and dots of the official text are not to be guessed.
  integrations: [mdx({ smartypants: false })],
  devToolbar: { enabled: false },
  vite: {
    build: {
      // Told of browsers of 2021, the minifier keeps what they read: WebKit knows no `text-decoration` of several words.
      cssTarget: ['chrome92', 'firefox91', 'safari15'],
      // Astro's own marker in compiled MDX; it has done its work when the bundler warns about it.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
