import { cp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** Where the library looks when a font does not come from beside the page: the beginning of a template of its own. */
const elsewhere = /`https:\/\/[\w.]+\/(?=\$\{[^`]*PKG_NAME)/g;
const here = '`${window.location.origin}/excalidraw/';

/** The drawing library's fonts, beside the page, and nowhere else: it would fetch them from the network when one is slow. */
export function boardFonts(): Plugin {
  const library = dirname(createRequire(import.meta.url).resolve('@excalidraw/excalidraw'));
  let folder = 'dist';
  let isFound = false;
  return {
    name: 'board-fonts',
    apply: 'build',
    configResolved: ({ root, build }) => void (folder = join(root, build.outDir)),
    transform(code, id) {
      if (!id.includes('@excalidraw/excalidraw') || code.search(elsewhere) === -1) return undefined;
      isFound = true;
      return { code: code.replace(elsewhere, () => here), map: null };
    },
    buildEnd(error) {
      if (!error && !isFound) throw new Error('The drawing library names its fallback for fonts in another way: look at vite-fonts.ts.');
    },
    closeBundle: () => cp(join(library, 'fonts'), join(folder, 'excalidraw', 'fonts'), { recursive: true }),
  };
}
