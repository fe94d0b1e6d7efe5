import { cp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** The drawing library's fonts, beside the page: it would fetch them from elsewhere. */
export function boardFonts(): Plugin {
  const library = dirname(createRequire(import.meta.url).resolve('@excalidraw/excalidraw'));
  let folder = 'dist';
  return {
    name: 'board-fonts',
    apply: 'build',
    configResolved: ({ root, build }) => void (folder = join(root, build.outDir)),
    closeBundle: () => cp(join(library, 'fonts'), join(folder, 'excalidraw', 'fonts'), { recursive: true }),
  };
}
