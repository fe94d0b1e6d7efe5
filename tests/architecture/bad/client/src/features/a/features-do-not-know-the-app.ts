export { app } from '../../app/App.ts';
