export { PubSub } from './pub-sub.ts';
