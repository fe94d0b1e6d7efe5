export { TaskScheduler } from './task-scheduler.ts';
