export { LogAggregator } from './log-aggregator.ts';
