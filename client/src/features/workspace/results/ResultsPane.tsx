import { Tabs } from '@mantine/core';
import type { JudgeView } from '@dayseven/contracts';
import type { ReactNode, Ref } from 'react';
import { Notice } from '../../../shared/Notice.tsx';

const tabs = ['results', 'cases', 'history'] as const;
export type ResultsTab = (typeof tabs)[number];

export interface ResultsPaneProps {
  readonly tab: ResultsTab;
  readonly onTab: (tab: ResultsTab) => void;
  readonly onRegion: Ref<HTMLElement>;
  readonly judge: JudgeView | undefined;
  readonly failure: string | null;
  readonly onDismissFailure: () => void;
  readonly ownCaseCount: number;
  readonly panels: Readonly<Record<ResultsTab, ReactNode>>;
}

export function ResultsPane({ tab, onTab, onRegion, judge, failure, onDismissFailure, ownCaseCount, panels }: ResultsPaneProps) {
  return (
    <section className="pane results-pane" aria-label="Results" tabIndex={-1} ref={onRegion}>
      <Tabs value={tab} onChange={(value) => onTab(tabs.find((name) => name === value) ?? 'results')} keepMounted={false} className="results-tabs">
        <Tabs.List className="pane-head">
          <Tabs.Tab value="results">Results</Tabs.Tab>
          <Tabs.Tab value="cases">Your cases{ownCaseCount > 0 && ` (${ownCaseCount})`}</Tabs.Tab>
          <Tabs.Tab value="history">History</Tabs.Tab>
        </Tabs.List>
        <div className="pane-scroll">
          {failure !== null && <Notice kind="problem" onClose={onDismissFailure}>{failure}</Notice>}
          {judge !== undefined && judge.state !== 'ready' && <JudgeNotice judge={judge} />}
          {tabs.map((name) => <Tabs.Panel key={name} value={name}>{panels[name]}</Tabs.Panel>)}
        </div>
      </Tabs>
    </section>
  );
}

function JudgeNotice({ judge }: { readonly judge: JudgeView }) {
  const wait = judge.state === 'off' ? 'What you run now waits in line until the judge is back.' : 'What you run now is judged as soon as it is ready.';
  return <Notice kind={judge.state === 'off' ? 'offline' : 'info'}>{judge.text} {wait}</Notice>;
}
