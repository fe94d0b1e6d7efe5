import { createRequire } from 'node:module';

// The versions baked into the images, not whatever a folder above happens to have.
const require = createRequire(new URL('../images/typescript/package.json', import.meta.url));

export const ts = require('typescript');
export const esbuild = require('esbuild');
export const libFolder = new URL('./', new URL(`file://${require.resolve('typescript')}`));
