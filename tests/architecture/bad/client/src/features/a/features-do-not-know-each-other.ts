export { part } from '../b/part.ts';
