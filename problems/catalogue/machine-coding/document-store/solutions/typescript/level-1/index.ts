export { DocumentStore } from './store.ts';
