export { two } from './no-cycles-two.ts';
export const one = 1;
