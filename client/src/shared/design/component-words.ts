import type { ComponentKind } from '@dayseven/contracts/vocabulary';

export const componentNames: Readonly<Record<ComponentKind, string>> = {
  client: 'Client', dns: 'DNS', cdn: 'CDN', 'load-balancer': 'Load balancer', service: 'Service', cache: 'Cache', queue: 'Queue', database: 'Database',
  'object-store': 'Object store', worker: 'Worker', region: 'Region', other: 'Other',
};
