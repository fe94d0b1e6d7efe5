export { thing } from '../adapters/b/thing.ts';
