import type { PersonId } from '@dayseven/contracts/vocabulary';

/** The templates people have written for their design documents; who has none begins with everybody's. */
export interface TemplateStore {
  find(personId: PersonId): Promise<string | undefined>;
  keep(personId: PersonId, text: string): Promise<void>;
  remove(personId: PersonId): Promise<void>;
}
