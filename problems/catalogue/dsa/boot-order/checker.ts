import type { Check } from '../../../src/authoring.ts';

interface Input {
  readonly services: number;
  readonly needs: readonly (readonly [service: number, needed: number])[];
}

export const check: Check<Input, readonly number[]> = ({ services, needs }, expected, { returned: order }) => {
  if (expected.returned.length === 0) return order.length === 0 ? undefined : 'There is no order, so the list must be empty.';
  if (order.length === 0) return 'There is an order, but the list is empty.';

  const place = new Map(order.map((service, i) => [service, i]));
  for (const service of order) if (service < 0 || service >= services) return `There is no service ${service}.`;
  if (place.size < order.length) return 'A service is listed more than once.';
  if (place.size < services) return `Only ${place.size} of ${services} services are listed.`;

  const broken = needs.find(([service, needed]) => (place.get(needed) ?? 0) >= (place.get(service) ?? 0));
  return broken === undefined ? undefined : `Service ${broken[0]} starts before service ${broken[1]}, which it needs.`;
};
