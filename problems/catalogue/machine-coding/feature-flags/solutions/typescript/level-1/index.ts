export { FeatureFlags } from './feature-flags.ts';
