export { thing } from '../b/thing.ts';
