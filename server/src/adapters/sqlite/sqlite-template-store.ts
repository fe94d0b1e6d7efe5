import type { TemplateStore } from '../../application/ports/template-store.ts';
import type { Database } from './database.ts';
import { tables } from './tables.ts';

export function createSqliteTemplateStore(database: Database): TemplateStore {
  return {
    find: async (personId) => database.first(tables.selectFrom('design_templates').select('body').where('person_id', '=', personId))?.body,
    keep: async (personId, body) => void database.run(tables.insertInto('design_templates').values({ person_id: personId, body }).onConflict((same) => same.column('person_id').doUpdateSet({ body }))),
    remove: async (personId) => void database.run(tables.deleteFrom('design_templates').where('person_id', '=', personId)),
  };
}
