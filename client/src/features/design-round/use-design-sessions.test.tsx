import { beforeEach, expect, test } from '@jest/globals';
import { act, cleanup, renderHook } from '@testing-library/react';
import type { DesignView } from '@dayseven/contracts';
import type { BoardElement, Component, RoundId, TabId } from '@dayseven/contracts/vocabulary';
import type { ReactNode } from 'react';
import type { Connection } from '../../connection/connection.ts';
import { SurroundingsContext, type Surroundings } from '../../connection/connection-context.ts';
import { createDraftRecords } from '../../connection/draft-records.ts';
import { createDrivenRound } from '../../connection/driven-round.ts';
import { createUnsentRecords } from '../../connection/unsent-records.ts';
import type { DesignRoundView } from '../../connection/use-timed-round.ts';
import { useDesignSessions } from './use-design-sessions.ts';

const design = { document: { revision: 0, text: '' }, components: [] as readonly Component[] } as unknown as NonNullable<DesignView['design']>;
const view = { id: 'r' as RoundId, version: 1, design: { design } } as unknown as DesignRoundView;
const box: BoardElement = { id: 'box', type: 'rectangle', version: 1, isDeleted: false };

/** A tab, and a server that takes changes only of the tab that drives. */
function openTab() {
  const tab = { drives: false, taken: [] as string[] };
  const answers: Readonly<Record<string, object>> = {
    'draft:edit': { kind: 'accepted', revision: 1 }, 'board:draw': { revision: 1, behind: [] }, 'components:save': view, 'board:read': { revision: 0, elements: [] }, 'round:join': view,
  };
  const ask = (question: string) => {
    const isChange = !['board:read', 'round:join'].includes(question);
    if (isChange && !tab.drives) return Promise.resolve({ ok: false, failure: { code: 'not-driving', message: 'Another tab drives.' } });
    if (isChange) tab.taken.push(question);
    return Promise.resolve({ ok: true, value: answers[question] });
  };
  const connection = { tab: 'one' as TabId, ask, link: () => 'online', onLink: () => () => undefined, listen: () => () => undefined } as unknown as Connection;
  const unsent = createUnsentRecords(localStorage, connection.tab, () => Promise.resolve(new Set()));
  const around: Surroundings = { connection, unsent, records: createDraftRecords(unsent), driven: createDrivenRound(connection, sessionStorage, new EventTarget()) };
  const { result, rerender } = renderHook(({ isFollowing }) => useDesignSessions(view, design, isFollowing), {
    initialProps: { isFollowing: false }, wrapper: ({ children }: { children: ReactNode }) => <SurroundingsContext value={around}>{children}</SurroundingsContext>,
  });
  return { tab, sessions: result.current, follow: (isFollowing: boolean) => rerender({ isFollowing }) };
}
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 0)));

beforeEach(() => {
  cleanup();
  localStorage.clear();
});

test('[R72] what a tab wrote, drew and listed while another drove goes once it has taken over', async () => {
  const { tab, sessions, follow } = openTab();
  await settle();
  sessions.document.draft.typed([[0, 0, 'Links are short.']]);
  sessions.board.drawn([box]);
  sessions.components.change(() => [{ name: 'API', kind: 'service', connects: [] }]);
  void sessions.document.draft.flush(0);
  await act(() => sessions.board.flush());
  await settle();
  follow(true);
  await settle();
  expect(tab.taken).toEqual([]);
  tab.drives = true;
  follow(false);
  await settle();
  expect(tab.taken.toSorted()).toEqual(['board:draw', 'components:save', 'draft:edit']);
});
