import type { Costs, Language } from '@dayseven/contracts/vocabulary';
import { useState } from 'react';
import { useLink } from '../../connection/connection-context.ts';
import type { RoundSession } from '../../connection/round-session.ts';
import { useOwnCases } from './own-cases/use-own-cases.ts';
import type { ResultsTab } from './results/ResultsPane.tsx';
import { useShownCase } from '../../shared/results/use-shown-case.ts';
import { useJobs } from './use-jobs.ts';
import { usePlainKey } from './use-plain-key.ts';
import { useRegions } from './use-regions.ts';
import { useShortcuts } from '../../shared/use-shortcuts.ts';

export type WorkspaceState = ReturnType<typeof useWorkspace>;

export interface WorkedOn {
  readonly session: RoundSession;
  readonly language: Language;
  /** Why nothing may be changed any more. */
  readonly closed?: string;
}

/** Everything the workspace's parts share: what is asked, what is shown, what the keys do. */
export function useWorkspace({ session, language, closed }: WorkedOn) {
  const { problem } = session;
  const link = useLink();
  const regions = useRegions();
  const own = useOwnCases(session, problem);
  const jobs = useJobs(session, language, own);
  const [tab, setTab] = useState<ResultsTab>('results');
  const draft = session.draft(language);
  const assistance = session.state.round?.assistance ?? 'completion';
  const live = jobs.shown === undefined ? undefined : session.state.live[jobs.shown.id];
  const cases = useShownCase(jobs.shown, live);
  const isOpen = draft !== undefined;
  const { isDrawerOpen, drawer } = regions;
  // Here, as the drawer may close before they are said.
  const [costs, setCosts] = useState<Costs | null>(null);
  const blocked = closed ?? (link !== 'online' ? 'The server is out of reach; this works again when it is back.' : isOpen ? null : 'The round is being opened.');

  const judgedBy = (ask: () => Promise<unknown>) => () => {
    if (blocked !== null) return;
    setTab('results');
    regions.bring('results');
    void ask();
  };
  const run = judgedBy(async () => {
    if ((await jobs.run()) !== 'own-case-invalid') return;
    setTab('cases');
    await own.showRefused();
  });
  const submit = judgedBy(jobs.submit);

  useShortcuts({
    "Ctrl+'": run,
    'Ctrl+Quote': run,
    'Ctrl+Shift+Enter': run,
    'Ctrl+Enter': submit,
    'Alt+Digit1': regions.focusProblem,
    'Alt+Digit2': regions.focusEditor,
    'Alt+Digit3': regions.focusResults,
    'Alt+KeyN': drawer.toggle,
    'Alt+BracketRight': cases.next,
    'Alt+BracketLeft': cases.previous,
  });
  usePlainKey(regions.results, 'd', cases.toggleDifferences);

  return { problem, session, closed, language, assistance, link, regions, own, jobs, tab, setTab, draft, live, cases, blocked, run, submit, aids: { isOpen: isDrawerOpen, toggle: drawer.toggle, close: drawer.close, costs, setCosts } };
}
