import { PersonId, StoryId, StoryText } from '@dayseven/contracts';
import type { StoryStore } from '../../application/ports/story-store.ts';
import type { Story } from '../../domain/behavioral/story.ts';
import type { Database } from './database.ts';
import { tables, type StoryRow } from './tables.ts';

export function createSqliteStoryStore(database: Database): StoryStore {
  return {
    async find(id) {
      const row = database.first(tables.selectFrom('stories').selectAll().where('id', '=', id));
      return row && story(row);
    },
    listByPerson: async (personId) => database.all(tables.selectFrom('stories').selectAll().where('person_id', '=', personId).orderBy('created_at').orderBy('id')).map(story),
    async keep({ id, personId, createdAt, text }) {
      const body = JSON.stringify(text);
      database.run(tables.insertInto('stories').values({ id, person_id: personId, created_at: createdAt, body }).onConflict((same) => same.column('id').doUpdateSet({ body })));
    },
    remove: async (id) => void database.run(tables.deleteFrom('stories').where('id', '=', id)),
  };
}

function story({ id, person_id, created_at, body }: StoryRow): Story {
  return { id: StoryId.parse(id), personId: PersonId.parse(person_id), createdAt: created_at, text: StoryText.parse(JSON.parse(body)) };
}
