import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Edit } from '@dayseven/contracts/vocabulary';
import {
  accepted, behind, isSaved, keepMine, needsText, opened, otherTabChanged, recovered, refused, startSync, takeBatch, takeOther, toRecord, typed, type DraftSync,
} from './draft-sync.ts';
import { applyEdits } from './text-edits.ts';

const start = startSync({ revision: 3, text: 'one\ntwo\nthree\n' });
const end = 'one\ntwo\nthree\n'.length;
const atEnd = (text: string): Edit => [end, 0, text];
const inFront = (text: string): Edit => [0, 0, text];

const sending = (sync: DraftSync, edit: Edit) => takeBatch(typed(sync, [edit]));

describe('typing and sending', () => {
  test('what is typed waits, then goes as one batch on the base revision', () => {
    const sent = takeBatch(typed(typed(start, [atEnd('f')]), [[end + 1, 0, 'our']]));
    expect(sent.sending).toEqual({ number: 1, base: 3, changes: [[end, 0, 'four']] });
    expect(sent.waiting).toEqual([]);
    expect(isSaved(sent)).toBe(false);
  });

  test('one batch is on its way at a time', () => {
    const more = typed(sending(start, atEnd('four')), [atEnd('x')]);
    expect(takeBatch(more)).toBe(more);
  });

  test('an accepted batch becomes the base, and what came meanwhile goes next', () => {
    const more = typed(sending(start, atEnd('four')), [[0, 3, 'ONE']]);
    const after = accepted(more, 1, 4);
    expect(after.toEditor).toEqual([]);
    expect(after.sync.base).toEqual({ revision: 4, text: 'one\ntwo\nthree\nfour' });
    expect(takeBatch(after.sync).sending).toEqual({ number: 2, base: 4, changes: [[0, 3, 'ONE']] });
  });

  test('with nothing left to send the draft is saved', () => {
    expect(isSaved(accepted(sending(start, atEnd('four')), 1, 4).sync)).toBe(true);
  });

  test('an answer to a batch that is not on its way changes nothing', () => {
    const sent = sending(start, atEnd('four'));
    expect(accepted(sent, 7, 9).sync).toBe(sent);
    expect(behind(sent, 7, { revision: 9, text: '' }).sync).toBe(sent);
    expect(refused(sent, 7, 'no')).toBe(sent);
  });

  test('too much for one batch goes in several', () => {
    const long = typed(typed(start, [[0, 1, 'a'.repeat(200_000)]]), [[0, 1, 'b'.repeat(200_000)]]);
    const first = takeBatch(long);
    expect(first.sending?.changes).toHaveLength(1);
    expect(first.waiting).toHaveLength(1);
  });

  test('a declined batch stays here and goes again, as one change, with the next key', () => {
    const declined = refused(sending(start, atEnd('x'.repeat(5))), 1, 'The text is too long; shorten it.');
    expect(takeBatch(declined)).toBe(declined);
    const shortened = takeBatch(typed(declined, [[end, 4, '']]));
    expect(shortened.refused).toBeNull();
    expect(shortened.sending).toEqual({ number: 2, base: 3, changes: [[end, 0, 'x']] });
  });
});

describe('changes from another tab', () => {
  test('are shown at once when nothing is unsaved here', () => {
    const step = otherTabChanged(start, 4, [inFront('zero\n')]);
    expect(step.sync.mine).toBe('zero\none\ntwo\nthree\n');
    expect(step.sync.base.revision).toBe(4);
    expect(step.toEditor).toEqual([[0, 0, 'zero\n']]);
    expect(isSaved(step.sync)).toBe(true);
  });

  test('join what waits here when they are elsewhere in the text', () => {
    const step = otherTabChanged(typed(start, [atEnd('four')]), 4, [inFront('zero\n')]);
    expect(step.sync.mine).toBe('zero\none\ntwo\nthree\nfour');
    expect(takeBatch(step.sync).sending?.base).toBe(4);
  });

  test('that are known already change nothing', () => {
    expect(otherTabChanged(start, 3, [inFront('x')]).sync).toBe(start);
  });

  test('after a gap make the whole text be asked for', () => {
    expect(needsText(otherTabChanged(start, 6, [inFront('x')]).sync)).toBe(true);
  });

  test('heard while a batch is on its way are fetched after it', () => {
    const heard = otherTabChanged(sending(start, atEnd('four')), 5, [inFront('x')]).sync;
    expect(needsText(heard)).toBe(false);
    expect(needsText(accepted(heard, 1, 4).sync)).toBe(true);
  });
});

describe('a batch that came behind', () => {
  test('is joined to the newer text and goes again', () => {
    const step = behind(sending(start, atEnd('four')), 1, { revision: 5, text: 'zero\none\ntwo\nthree\n' });
    expect(step.sync.mine).toBe('zero\none\ntwo\nthree\nfour');
    expect(step.toEditor).toEqual([[0, 0, 'zero\n']]);
    expect(takeBatch(step.sync).sending).toMatchObject({ number: 2, base: 5 });
  });

  test('is no conflict when the server holds it already', () => {
    const more = typed(sending(start, atEnd('four')), [[end + 4, 0, 'teen']]);
    const step = behind(more, 1, { revision: 4, text: 'one\ntwo\nthree\nfour' });
    expect(step.sync.conflict).toBeNull();
    expect(step.sync.mine).toBe('one\ntwo\nthree\nfourteen');
    expect(takeBatch(step.sync).sending?.changes).toEqual([[end + 4, 0, 'teen']]);
  });

  test('on the same place is a conflict: both texts are kept and nothing is sent', () => {
    const step = behind(sending(start, [0, 3, 'uno']), 1, { revision: 5, text: 'ein\ntwo\nthree\n' });
    expect(step.toEditor).toEqual([]);
    expect(step.sync.mine).toBe('uno\ntwo\nthree\n');
    expect(step.sync.conflict).toEqual({ revision: 5, text: 'ein\ntwo\nthree\n' });
    expect(takeBatch(typed(step.sync, [[0, 0, '!']])).sending).toBeNull();
  });
});

describe('a conflict', () => {
  const torn = behind(sending(start, [0, 3, 'uno']), 1, { revision: 5, text: 'ein\ntwo\nthree\n' }).sync;

  test('kept mine: the text here goes to the server as a change of the other', () => {
    const step = keepMine(typed(torn, [[3, 0, '!']]));
    expect(step.toEditor).toEqual([]);
    const batch = takeBatch(step.sync).sending;
    expect(batch?.base).toBe(5);
    expect(applyEdits('ein\ntwo\nthree\n', batch?.changes ?? [])).toBe('uno!\ntwo\nthree\n');
  });

  test('took the other: the editor shows it, as an edit that can be undone', () => {
    const step = takeOther(torn);
    expect(applyEdits(torn.mine, step.toEditor)).toBe('ein\ntwo\nthree\n');
    expect(isSaved(step.sync)).toBe(true);
  });

  test('follows the other tab while nobody has chosen', () => {
    const step = otherTabChanged(torn, 6, [[3, 0, 's']]);
    expect(step.sync.conflict).toEqual({ revision: 6, text: 'eins\ntwo\nthree\n' });
  });

  test('ends by itself when the texts become the same', () => {
    expect(otherTabChanged(torn, 6, [[0, 3, 'uno']]).sync.conflict).toBeNull();
  });
});

describe('opening the round again', () => {
  test('with nothing unsaved, the server’s newer text is taken', () => {
    const step = opened(start, { revision: 9, text: 'new' });
    expect(applyEdits(start.mine, step.toEditor)).toBe('new');
    expect(isSaved(step.sync)).toBe(true);
  });

  test('with the same text there, nothing happens', () => {
    const waiting = typed(start, [atEnd('x')]);
    expect(opened(waiting, { revision: 3, text: start.mine }).sync).toEqual(waiting);
  });

  test('a batch on its way keeps its number, so that it counts once', () => {
    const sent = sending(start, atEnd('four'));
    expect(opened(sent, { revision: 3, text: start.mine }).sync.sending).toEqual(sent.sending);
  });

  test('a batch whose answer was lost is settled by its answer to the second sending', () => {
    const sent = opened(sending(start, atEnd('four')), { revision: 5, text: 'zero\none\ntwo\nthree\nfour' }).sync;
    const step = accepted(sent, 1, 4);
    expect(step.sync.mine).toBe('zero\none\ntwo\nthree\nfour');
    expect(step.sync.base.revision).toBe(5);
    expect(isSaved(step.sync)).toBe(true);
  });

  test('a server that knows less is told all of it', () => {
    const step = opened(start, { revision: 1, text: 'one\n' });
    expect(step.toEditor).toEqual([]);
    expect(applyEdits('one\n', takeBatch(step.sync).sending?.changes ?? [])).toBe(start.mine);
  });
});

describe('what an earlier page left on this computer', () => {
  const left = toRecord(typed(sending(start, atEnd('four')), [[end + 4, 0, 'teen']]));

  test('goes on when the server still is where that page was', () => {
    const step = recovered(startSync({ revision: 3, text: start.mine }), left);
    expect(applyEdits(start.mine, step.toEditor)).toBe('one\ntwo\nthree\nfourteen');
    expect(takeBatch(step.sync).sending?.base).toBe(3);
  });

  test('sends only the rest when its last batch had arrived', () => {
    const step = recovered(startSync({ revision: 4, text: 'one\ntwo\nthree\nfour' }), left);
    expect(takeBatch(step.sync).sending).toMatchObject({ base: 4, changes: [[end + 4, 0, 'teen']] });
  });

  test('is nothing when all of it had arrived', () => {
    const step = recovered(startSync({ revision: 5, text: 'one\ntwo\nthree\nfourteen' }), left);
    expect(step.toEditor).toEqual([]);
    expect(isSaved(step.sync)).toBe(true);
  });

  test('is a conflict when the server went another way at the same place', () => {
    const step = recovered(startSync({ revision: 6, text: 'one\ntwo\nthree\nvier' }), left);
    expect(step.sync.conflict?.text).toBe('one\ntwo\nthree\nvier');
    expect(step.sync.mine).toBe('one\ntwo\nthree\nfourteen');
  });
});

describe('whatever happens', () => {
  /** A server as strict as the real one, and a tab that gets its answers late, twice or never. */
  test('no key typed in a single tab is lost, however answers go astray', () => {
    const happening = fc.oneof(
      fc.record({ kind: fc.constant('type' as const), place: fc.nat(40), deleted: fc.nat(2), text: fc.string({ maxLength: 3 }) }),
      fc.record({ kind: fc.constantFrom('send', 'answer', 'lose', 'reopen') }),
    );
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 40 }), (happenings) => {
        const server = { revision: 0, text: 'start', known: new Map<number, number>() };
        let sync = startSync(server);
        const arrive = () => {
          const batch = sync.sending;
          if (batch === null) return;
          if (!server.known.has(batch.number) && batch.base === server.revision) {
            server.text = applyEdits(server.text, batch.changes);
            server.revision += 1;
            server.known.set(batch.number, server.revision);
          }
        };
        const answer = () => {
          const batch = sync.sending;
          if (batch === null) return;
          const revision = server.known.get(batch.number);
          sync = (revision === undefined ? behind(sync, batch.number, server) : accepted(sync, batch.number, revision)).sync;
        };
        for (const one of happenings) {
          if (one.kind === 'type' && 'place' in one) {
            const offset = Math.min(one.place, sync.mine.length);
            sync = typed(sync, [[offset, Math.min(one.deleted, sync.mine.length - offset), one.text]]);
          } else if (one.kind === 'send') sync = takeBatch(sync);
          else if (one.kind === 'lose') arrive();
          else if (one.kind === 'reopen') sync = opened(sync, server).sync;
          else {
            arrive();
            answer();
          }
          expect(applyEdits(applyEdits(sync.base.text, sync.sending?.changes ?? []), sync.waiting)).toBe(sync.mine);
        }
        const wanted = sync.mine;
        for (let round = 0; round < 3; round += 1) {
          sync = takeBatch(sync);
          arrive();
          answer();
        }
        expect(sync.conflict).toBeNull();
        expect(server.text).toBe(wanted);
        expect(isSaved(sync)).toBe(true);
      }),
    );
  });
});
