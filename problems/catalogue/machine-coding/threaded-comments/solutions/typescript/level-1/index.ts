export { Discussion } from './discussion.ts';
