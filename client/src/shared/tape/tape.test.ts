import { describe, expect, it } from '@jest/globals';
import type { TapeView } from '@dayseven/contracts';
import type { Edit, FileId, ProblemId } from '@dayseven/contracts/vocabulary';
import fc from 'fast-check';
import { applyEdits } from '../../connection/text-edits.ts';
import { openTape } from './tape.ts';

const typed = (atMs: number, ...changes: Edit[]) => ({ atMs, changes });
const sheet = (problemId: string, edits: ReturnType<typeof typed>[], language: 'go' | 'typescript' = 'go') => ({ problemId: problemId as ProblemId, title: problemId.toUpperCase(), drafts: [{ language, starter: '-', edits }] });
const view = (over: Partial<TapeView>): TapeView => ({ lengthMs: 100, sheets: [], marks: [], ...over });

describe('the tape of a round', () => {
  it('[R42] shows at each moment the text as it was, of the problem that was worked on', () => {
    const tape = openTape(view({ sheets: [sheet('one', [typed(10, [0, 0, 'a']), typed(30, [0, 1, 'b'])]), sheet('two', [typed(20, [1, 0, 'z'])])] }));
    const at = (ms: number) => { const frame = tape.frameAt(ms); return frame && `${frame.title} ${frame.text}${frame.isAsGiven ? ' as given' : ''}`; };
    expect([5, 10, 19, 20, 29, 30, 99].map(at)).toEqual(['ONE - as given', 'ONE a-', 'ONE a-', 'TWO -z', 'TWO -z', 'ONE b-', 'ONE b-']);
  });

  it('[R102] begins with the text that was edited first, as it was given, and has none where nothing was written', () => {
    const sheets = [sheet('one', [typed(30, [0, 0, 'a'])]), sheet('two', [typed(20, [0, 0, 'z'])])];
    expect(openTape(view({ sheets })).frameAt(5)).toMatchObject({ title: 'TWO', text: '-', isAsGiven: true });
    expect(openTape(view({ sheets: [sheet('one', [])] })).frameAt(5)).toBeUndefined();
  });

  it('[R42] is exact however far it is wound, forward and back', () => {
    const inserts = fc.array(fc.tuple(fc.nat(50), fc.string({ maxLength: 3 })), { minLength: 1, maxLength: 700 });
    fc.assert(fc.property(inserts, fc.array(fc.nat(800), { minLength: 1, maxLength: 20 }), (texts, moments) => {
      let length = 1;
      const edits = texts.map(([anywhere, inserted], at) => {
        const offset = anywhere % (length + 1);
        length += inserted.length;
        return typed(at + 1, [offset, 0, inserted]);
      });
      const tape = openTape(view({ lengthMs: 800, sheets: [sheet('one', edits)] }));
      for (const moment of moments) {
        const done = edits.slice(0, moment);
        expect(tape.frameAt(moment)?.text).toBe(done.reduce((text, { changes }) => applyEdits(text, changes), '-'));
      }
    }), { numRuns: 60 });
  });

  it('[D75] has a document from the start, and at each moment what was drawn and listed', () => {
    const component = { name: 'API', kind: 'service' as const, connects: [] };
    const tape = openTape(view({ design: {
      title: 'LINKS', document: { starter: '#', edits: [typed(20, [1, 0, ' a'])] }, components: [{ atMs: 40, components: [component] }],
      board: [{ atMs: 30, patches: [{ id: 'box', from: 0, version: 1, set: { type: 'rectangle', isDeleted: false, x: 5, y: 0, width: 10, height: 10 } }] }],
    } }));
    expect([0, 20].map((ms) => tape.frameAt(ms))).toMatchObject([{ title: 'LINKS', language: 'markdown', text: '#', isAsGiven: true }, { text: '# a' }]);
    expect([29, 30, 40].map((ms) => { const shown = tape.drawingAt(ms); return [shown?.elements.length, shown?.components]; })).toEqual([[0, []], [1, []], [1, [component]]]);
    expect(tape.drawingAt(0)?.frame).toEqual({ x: 5, y: 0, width: 10, height: 10 });
    expect([0, 20, 30, 40].map((ms) => tape.nextActivity(ms))).toEqual([20, 30, 40, 100]);
    expect(tape.density(4)).toEqual([1, 2, 0, 0]);
    expect(openTape(view({})).drawingAt(0)).toBeUndefined();
  });

  it('[K81] has the files by the names they had, and follows what was typed in among those that were there', () => {
    const names = (...all: [number, string?][]) => all.map(([atMs, path]) => ({ atMs, ...(path !== undefined && { path }) }));
    const tape = openTape(view({ machine: {
      title: 'LOT', language: 'go', levels: [{ number: 1, isExtension: false, title: 'One', problemId: 'lot-level-1' as ProblemId, openedAtMs: 0 }, { number: 2, isExtension: false, title: 'Two', problemId: 'lot-level-2' as ProblemId, openedAtMs: 60 }],
      files: [{ id: 'file:a' as FileId, names: names([0, 'a.go']), starter: 'A', edits: [typed(40, [1, 0, '!'])] }, { id: 'file:b' as FileId, names: names([10, 'b.go'], [15, 'in/b.go'], [30], [70, 'api.go']), starter: '', edits: [typed(20, [0, 0, 'B'])] }],
      given: [{ atMs: 0, path: 'api.go', text: '1' }, { atMs: 60, path: 'api.go', text: '2' }], pad: { starter: '#', edits: [typed(50, [1, 0, ' pad'])] },
    } }));
    const at = (ms: number, asked?: string) => { const frame = tape.frameAt(ms, asked); return frame && `${frame.title} ${frame.text}`; };
    expect([0, 10, 16, 20, 30, 40, 50].map((ms) => at(ms))).toEqual(['a.go A', 'b.go ', 'in/b.go ', 'in/b.go B', 'a.go A', 'a.go A!', 'LOT # pad']);
    expect([at(20, 'file:a'), at(35, 'file:b'), at(20, 'pad'), at(59, 'api.go'), at(60, 'api.go')]).toEqual(['a.go A', 'a.go A', 'LOT #', 'api.go 1', 'api.go 2']);
    expect([0, 16, 30, 70].map((ms) => tape.filesAt(ms)?.map(({ path, isGiven }) => `${path}${isGiven ? ' given' : ''}`))).toEqual([['a.go', 'api.go given'], ['a.go', 'in/b.go', 'api.go given'], ['a.go', 'api.go given'], ['a.go', 'api.go given']]);
    expect([0, 10, 15, 20, 50, 60, 70].map((ms) => tape.nextActivity(ms))).toEqual([10, 15, 20, 30, 60, 70, 100]);
    expect(openTape(view({})).filesAt(0)).toBeUndefined();
  });

  it('[R43] finds the next thing that happened, edit or mark, and how busy each part was', () => {
    const tape = openTape(view({ sheets: [sheet('one', [typed(10, [0, 0, 'a']), typed(12, [0, 0, 'a']), typed(90, [0, 0, 'a'])])], marks: [{ atMs: 50, kind: 'run' }] }));
    expect([0, 10, 12, 50, 90].map((ms) => tape.nextActivity(ms))).toEqual([10, 12, 50, 90, 100]);
    expect(tape.density(4)).toEqual([2, 0, 0, 1]);
  });
});
