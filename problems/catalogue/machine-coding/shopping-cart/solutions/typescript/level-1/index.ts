export { Shop } from './shop.ts';
