export * from './limits.ts';
export * from './messages/replies.ts';
export * from './messages/requests.ts';
export * from './messages/socket-events.ts';
export * from './messages/views.ts';
export * from './messages/day-views.ts';
export * from './vocabulary/index.ts';
