import { join, relative, sep } from 'node:path';
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
    plugins: [unifyLines(), rereadSources()],
    // What builds make is tens of thousands of files, and no page of the development server reads them.
    server: { watch: { ignored: isBuilt } },
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

/** Whether a path is in a folder that builds make in this one, or is that folder. */
function isBuilt(path) {
  return /^(?:\.build|dist)/u.test(relative(process.cwd(), path));
}

/** What pages read of data/ and content/ is read once by a build; while `npm run dev` serves, a file that changes is read again. */
function rereadSources() {
  return {
    name: 'reread-sources',
    apply: 'serve',
    configureServer(server) {
      const sources = ['content', 'data'].map((folder) => join(server.config.root, folder) + sep);
      server.watcher.on('all', (_, file) => {
        if (!sources.some((folder) => file.startsWith(folder))) return;
        for (const { moduleGraph, hot } of Object.values(server.environments)) {
          for (const module of moduleGraph.idToModuleMap.values())
            if (/\/src\/[\w-]*content\.ts$/u.test(module.file ?? '')) moduleGraph.invalidateModule(module);
          // Astro follows the files of its collections itself.
          if (!file.endsWith('.mdx')) hot.send({ type: 'full-reload' });
        }
      });
    },
  };
}
