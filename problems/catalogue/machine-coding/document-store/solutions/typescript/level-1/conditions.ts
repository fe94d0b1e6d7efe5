import type { Condition } from './api.ts';

export function holdAll(conditions: readonly Condition[], fields: ReadonlyMap<string, string>): boolean {
  return conditions.every((condition) => holds(condition, fields));
}

/** No condition holds where its field is absent. */
function holds({ field, operator, value }: Condition, fields: ReadonlyMap<string, string>): boolean {
  const has = fields.get(field);
  if (has === undefined) return false;
  switch (operator) {
    case 'is': return has === value;
    case 'is-not': return has !== value;
    case 'has': return true;
  }
}
