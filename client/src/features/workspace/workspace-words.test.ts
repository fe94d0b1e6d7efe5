import { describe, expect, test } from '@jest/globals';
import type { JobView } from '@dayseven/contracts';
import { startSync, takeBatch, typed } from '../../connection/draft-sync.ts';
import { ageOf, judgedThisText } from './job-age.ts';
import { savedStateOf } from '../../shared/editor/saved-state.ts';
import { describeKeys } from '../../shared/use-shortcuts.ts';

const draft = startSync({ revision: 7, text: 'a' });
const changed = typed(draft, [[0, 0, 'x']]);
const job = { revision: 5 } as JobView;

describe('how old a verdict is', () => {
  test('edits since are counted, unsaved ones too', () => {
    expect(ageOf(job, draft)).toBe('revision 5 · 2 edits since');
    expect(ageOf(job, takeBatch(changed))).toBe('revision 5 · 3 edits since');
    expect(ageOf({ ...job, revision: 7 }, draft)).toBe('revision 7');
  });
  test('its markers hold only for the very text it judged', () => {
    expect(judgedThisText({ ...job, revision: 7 }, draft)).toBe(true);
    expect(judgedThisText({ ...job, revision: 7 }, changed)).toBe(false);
    expect(judgedThisText(job, draft)).toBe(false);
  });
});

describe('what is said of the draft', () => {
  test('saved, saving, or kept here', () => {
    expect(savedStateOf(draft, 'online', 'drives').text).toBe('Saved');
    expect(savedStateOf(changed, 'online', 'drives').text).toBe('Saving…');
    expect(savedStateOf(changed, 'online', 'follows').text).toBe('Kept here until you take over');
    expect(savedStateOf(changed, 'offline', 'drives').text).toBe('Offline — kept on this computer');
  });
  test('a conflict and a refusal come first', () => {
    expect(savedStateOf({ ...changed, conflict: { revision: 8, text: 'b' } }, 'offline', 'drives').kind).toBe('conflict');
    expect(savedStateOf({ ...changed, refused: 'Too long.' }, 'online', 'drives').text).toBe('Not saved: Too long.');
  });
});

test('a key is known by what it writes and by where it is', () => {
  const pressed = { ctrlKey: true, metaKey: false, altKey: false, shiftKey: false, key: '#', code: 'Quote' };
  expect(describeKeys(pressed)).toEqual(['Ctrl+#', 'Ctrl+Quote']);
});
