import type { PersonId } from '@dayseven/contracts';
import type { TemplateStore } from '../../application/ports/template-store.ts';

/** For tests: the same promises without a file. */
export function createMemoryTemplateStore(): TemplateStore {
  const templates = new Map<PersonId, string>();
  return {
    find: async (personId) => templates.get(personId),
    keep: async (personId, text) => void templates.set(personId, text),
    remove: async (personId) => void templates.delete(personId),
  };
}
