import { expect, it } from '@jest/globals';
import { PersonId } from '@dayseven/contracts';
import type { Stores } from './stores.ts';

const me = PersonId.parse('local');

/** What every store of templates promises. */
export function describeTemplateStore(open: () => Stores): void {
  it('[D47] keeps the last template of each person, and nothing once it is removed', async () => {
    const { templates } = open();
    expect(await templates.find(me)).toBeUndefined();
    await templates.keep(me, '## One\n');
    await templates.keep(me, '## Another \u00fc\n');
    expect([await templates.find(me), await templates.find(PersonId.parse('nobody'))]).toEqual(['## Another \u00fc\n', undefined]);
    await templates.remove(me);
    await templates.remove(me);
    expect(await templates.find(me)).toBeUndefined();
  });
}
