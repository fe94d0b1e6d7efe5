import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { FileView, JobView, MachineView, Reply } from '@dayseven/contracts';
import type { Edit, FileId, RoundId, TabId } from '@dayseven/contracts/vocabulary';
import type { Link } from './connection.ts';
import type { Surroundings } from './connection-context.ts';
import { createDraftRecords } from './draft-records.ts';
import { MachineSession } from './machine-session.ts';
import { createUnsentRecords } from './unsent-records.ts';

type Machine = NonNullable<MachineView['machine']>;
type Answer = (request: never) => Promise<Reply<unknown>>;

const roundId = 'r' as RoundId;
const [lot, fee] = ['file:lot', 'file:fee'] as FileId[] as [FileId, FileId];
const file = (id: FileId, path: string, text: string, revision = 0): FileView => ({ id, path, text, revision });
const machine = (...files: readonly FileView[]) => ({ language: 'go', files, pad: { revision: 0, text: '## Types\n' }, jobs: [] }) as unknown as Machine;
const both = machine(file(lot, 'lot.go', 'package lot\n'), file(fee, 'fee.go', 'package fee\n'));
const no = (message: string, code = 'not-possible'): Reply<unknown> => ({ ok: false, failure: { code, message } as never });
const inRound = (known: Machine) => ({ id: roundId, machine: { machine: known } });

interface Page {
  readonly tab?: string;
  readonly link?: Link;
  readonly answers?: Readonly<Record<string, Answer>>;
}

/** A page whose server takes every edit, unless it is told otherwise. */
function openPage(first: Machine = both, { tab = 'one', link = 'online', answers = {} }: Page = {}) {
  const page = { link, has: first, asked: [] as (readonly [string, Record<string, unknown>])[], turn: jest.fn<(link: Link) => void>() as (link: Link) => void };
  const hearers: Record<string, (told: object) => void> = {};
  const taken: Answer = ({ base }: { base: number }) => Promise.resolve({ ok: true, value: { kind: 'accepted', revision: base + 1 } });
  const around = {
    connection: {
      tab, link: () => page.link,
      onLink: (changed: (link: Link) => void) => {
        page.turn = (next) => changed(page.link = next);
        return () => undefined;
      },
      listen: (news: string, hear: (told: object) => void) => {
        hearers[news] = hear;
        return () => undefined;
      },
      ask: (question: string, request: Record<string, unknown>) => {
        page.asked.push([question, request]);
        return (answers[question] ?? taken)(request as never);
      },
    },
    records: createDraftRecords(createUnsentRecords(localStorage, tab as TabId, () => Promise.resolve(new Set()))),
    driven: { join: () => Promise.resolve({ ok: true, value: inRound(page.has) }) },
  } as unknown as Surroundings;
  const session = new MachineSession(around, roundId, first);
  const stop = session.start();
  const elsewhere = (problemId: FileId | 'document', revision: number, ...changes: readonly Edit[]) => hearers['draft:changed']?.({ roundId, problemId, language: 'go', tab: 'two', revision, changes });
  const sent = () => page.asked.flatMap(([question, { problemId, language, changes }]) => (question === 'draft:edit' ? [[problemId, language, changes]] : []));
  return { page, session, stop, elsewhere, sent };
}
const settle = (ms = 0) => jest.advanceTimersByTimeAsync(ms);
const textOf = (session: MachineSession, id: FileId | 'document') => session.text(id)?.sync.mine;

beforeEach(() => {
  localStorage.clear();
  jest.useFakeTimers();
});

describe('the files of a machine-coding round in this tab', () => {
  test('[K52] one that another tab renames keeps what is being typed in it, one that comes is there, and one that goes is gone', async () => {
    const { session, sent } = openPage();
    session.text(lot)?.typed([[12, 0, '// spots\n']]);
    session.learn(machine(file(lot, 'spots/lot.go', 'package lot\n'), file('file:new' as FileId, 'gate.go', 'package gate\n')));
    expect([textOf(session, lot), textOf(session, 'file:new' as FileId), session.text(fee)]).toEqual(['package lot\n// spots\n', 'package gate\n', undefined]);
    await settle(500);
    expect(sent()).toEqual([[lot, 'go', [[12, 0, '// spots\n']]]]);
  });

  test('[K52] another tab’s typing reaches the file it is in, and no other', () => {
    const { session, elsewhere } = openPage();
    const editors = { lot: jest.fn(), fee: jest.fn() };
    session.text(lot)?.attach(editors.lot);
    session.text(fee)?.attach(editors.fee);
    elsewhere(fee, 1, [0, 0, '// night\n']);
    expect([textOf(session, lot), textOf(session, fee)]).toEqual(['package lot\n', '// night\npackage fee\n']);
    expect([editors.lot.mock.calls, editors.fee.mock.calls]).toEqual([[], [[[[0, 0, '// night\n']]]]]);
  });

  test('[K52] what is written while the server is out of reach outlives the page, and goes to its own file or the pad, beside what came meanwhile', async () => {
    const before = openPage(both, { link: 'offline' });
    before.session.text(fee)?.typed([[12, 0, 'const night = 2\n']]);
    before.session.text('document')?.typed([[9, 0, 'Spot\n']]);
    before.stop();
    const after = openPage(both, { tab: 'later', link: 'offline' });
    await settle(500);
    expect([textOf(after.session, fee), textOf(after.session, 'document'), after.sent()]).toEqual(['package fee\nconst night = 2\n', '## Types\nSpot\n', []]);
    after.page.has = machine(file(lot, 'lot.go', 'package lot\n'), file(fee, 'fee.go', '// day\npackage fee\n', 1));
    after.page.turn('online');
    await settle(500);
    expect(after.sent()).toEqual(expect.arrayContaining([[fee, 'go', [[19, 0, 'const night = 2\n']]], ['document', 'markdown', [[9, 0, 'Spot\n']]]]));
    expect([after.sent().length, localStorage.length]).toEqual([2, 0]);
  });

  test('[R72] what was declined because another tab drives waits in each file, and goes after taking over', async () => {
    let drives = false;
    const { session, sent } = openPage(both, { answers: { 'draft:edit': ({ base }: { base: number }) => Promise.resolve(drives ? { ok: true, value: { kind: 'accepted', revision: base + 1 } } : no('Another tab drives.', 'not-driving')) } });
    session.text(lot)?.typed([[0, 0, '// a\n']]);
    session.text(fee)?.typed([[0, 0, '// b\n']]);
    await settle(5_000);
    expect([sent().length, localStorage.length]).toEqual([2, 2]);
    drives = true;
    session.release();
    await settle();
    expect([sent().slice(2), localStorage.length]).toEqual([[[lot, 'go', [[0, 0, '// a\n']]], [fee, 'go', [[0, 0, '// b\n']]]], 0]);
  });

  test('[K52] a file that cannot be made, renamed or deleted says why; one that is deleted has first sent what was typed', async () => {
    const refused = openPage(both, { answers: Object.fromEntries(['create', 'rename', 'delete'].map((act) => [`file:${act}`, () => Promise.resolve(no(`Cannot ${act}.`))])) });
    expect([await refused.session.create('a.go'), await refused.session.rename(lot, 'b.go'), await refused.session.remove(fee)]).toEqual([{ why: 'Cannot create.' }, 'Cannot rename.', 'Cannot delete.']);
    expect(textOf(refused.session, fee)).toBe('package fee\n');
    const { page, session } = openPage(both, { answers: { 'file:delete': () => Promise.resolve({ ok: true, value: inRound(machine(file(lot, 'lot.go', ''))) }) } });
    session.text(fee)?.typed([[0, 0, '// last\n']]);
    expect(await session.remove(fee)).toBeUndefined();
    expect([page.asked.map(([question]) => question), session.text(fee)]).toEqual([['draft:edit', 'file:delete'], undefined]);
  });
});

describe('questions about the files', () => {
  const job = (id: unknown) => ({ id, roundId, kind: 'submit', state: 'queued', version: 1, queuedAt: 1 }) as unknown as JobView;
  const judged = { 'files:submit': ({ jobId }: { jobId: string }) => Promise.resolve({ ok: true, value: job(jobId) }), 'files:look': () => Promise.resolve(no('No call here is made at once.')) } as Record<string, Answer>;

  test('[K53] every text is on the server before it is judged; a question that is refused says why and leaves no job', async () => {
    const { page, session } = openPage(both, { answers: judged });
    session.text(lot)?.typed([[0, 0, '// a\n']]);
    session.text(fee)?.typed([[0, 0, '// b\n']]);
    expect(await session.judge('submit', 2)).toBeUndefined();
    expect(page.asked.map(([question]) => question)).toEqual(['draft:edit', 'draft:edit', 'files:submit']);
    expect([page.asked[2]?.[1].level, session.jobs.jobs.length]).toEqual([2, 1]);
    expect([await session.judge('race', 2), session.jobs.jobs.length]).toEqual(['No call here is made at once.', 1]);
    expect(page.asked.at(-1)).toMatchObject(['files:look', { level: 2, kind: 'race' }]);
  });

  test('[K53] a server that is slow to take the texts delays a question by two seconds, no more', async () => {
    const { page, session } = openPage(both, { answers: { ...judged, 'draft:edit': () => new Promise(() => undefined) } });
    session.text(lot)?.typed([[0, 0, '// a\n']]);
    void session.judge('submit', 1);
    await settle(1_900);
    expect(page.asked.map(([question]) => question)).toEqual(['draft:edit']);
    await settle(200);
    expect(page.asked.map(([question]) => question)).toEqual(['draft:edit', 'files:submit']);
  });

  test('[K56] a job is about this text until a file is written, in whichever tab; the pad is no part of it', async () => {
    const { page, session, elsewhere } = openPage(both, { answers: judged });
    const judge = async () => {
      await session.judge('submit', 1);
      return page.asked.at(-1)?.[1].jobId as JobView['id'];
    };
    const first = await judge();
    session.text('document')?.typed([[0, 0, 'Gate. ']]);
    elsewhere('document', 1, [0, 0, 'Spot. ']);
    expect(session.isOfThisText(first)).toBe(true);
    session.text(lot)?.typed([[0, 0, '// a\n']]);
    expect(session.isOfThisText(first)).toBe(false);
    const second = await judge();
    elsewhere(fee, 1, [0, 0, '// b\n']);
    expect(session.isOfThisText(second)).toBe(false);
  });
});
