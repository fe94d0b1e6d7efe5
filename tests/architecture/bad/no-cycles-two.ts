export { one } from './no-cycles.ts';
export const two = 2;
