import type { DayId, RoundId } from '@dayseven/contracts/vocabulary';
import type { ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { DayHistory } from '../features/day/DayHistory.tsx';
import { DayPage } from '../features/day/DayPage.tsx';
import { DayReportPage } from '../features/day/DayReportPage.tsx';
import { PlanDayPage } from '../features/day/PlanDayPage.tsx';
import { PlanDesignPage } from '../features/design-round/PlanDesignPage.tsx';
import { PlanPage } from '../features/dsa-round/PlanPage.tsx';
import { HistoryPage } from '../features/dsa-round/history/HistoryPage.tsx';
import type { RenderSheet } from '../features/dsa-round/RunningRound.tsx';
import { PlanBehavioralPage } from '../features/behavioral-round/PlanBehavioralPage.tsx';
import { PlanMachinePage } from '../features/machine-round/PlanMachinePage.tsx';
import { NotesPage } from '../features/notes/NotesPage.tsx';
import { MachineListPage } from '../features/problem-list/MachineListPage.tsx';
import { ReplayPage } from '../features/replay/ReplayPage.tsx';
import { SettingsPage } from '../features/settings/SettingsPage.tsx';
import { StoriesPage } from '../features/stories/StoriesPage.tsx';
import { OpenWorkspace } from '../features/workspace/OpenWorkspace.tsx';
import { Workspace } from '../features/workspace/Workspace.tsx';
import { ColorSchemeSwitch } from './ColorSchemeSwitch.tsx';
import { ExampleReplayPage } from './example/ExampleReplayPage.tsx';
import { ExampleReportPage } from './example/ExampleReportPage.tsx';
import { NotFound } from './NotFound.tsx';
import { Titled } from './Titled.tsx';
import { RoundPage } from './RoundPage.tsx';
import { RoundReportPage } from './RoundReportPage.tsx';

export interface OtherPagesProps {
  /** Above a page; where no programs are judged it does not speak of the judge. */
  readonly headerOf: (hasPrograms: boolean) => ReactNode;
}

/** Every page but the first. */
export function OtherPages({ headerOf }: OtherPagesProps) {
  const page = (title: string, content: ReactNode) => <Titled title={title}>{headerOf(true)}{content}</Titled>;
  return (
    <Switch>
      <Route path="/days/new">{page('Plan my Day 7', <PlanDayPage />)}</Route>
      <Route path="/days/:id/report">{({ id }) => page('Report of the day', <DayReportPage key={id} dayId={id as DayId} />)}</Route>
      <Route path="/days/:id">{({ id }) => <Titled title="Day 7"><DayPage key={id} dayId={id as DayId} headerOf={headerOf} /></Titled>}</Route>
      <Route path="/notes/review">{page('Review of weak notes', <NotesPage isReview />)}</Route>
      <Route path="/notes">{page('Weak notes', <NotesPage />)}</Route>
      <Route path="/stories">{page('Your stories', <StoriesPage />)}</Route>
      <Route path="/settings">{page('Settings', <SettingsPage />)}</Route>
      <Route path="/example">{page('An example round', <ExampleReportPage />)}</Route>
      <Route path="/example/replay">{page('Replay of the example', <ExampleReplayPage />)}</Route>
      <Route path="/rounds">{page('History', <HistoryPage above={<DayHistory />} />)}</Route>
      <Route path="/rounds/new">{page('Plan a DSA round', <PlanPage />)}</Route>
      <Route path="/rounds/new/behavioral">{page('Plan a behavioral round', <PlanBehavioralPage />)}</Route>
      <Route path="/rounds/new/design">{page('Plan a system-design round', <PlanDesignPage />)}</Route>
      <Route path="/rounds/new/machine-coding">{page('Plan a machine-coding round', <PlanMachinePage />)}</Route>
      <Route path="/machine-coding">{page('Machine-coding problems', <MachineListPage />)}</Route>
      <Route path="/rounds/:id/replay">{({ id }) => page('Replay', <ReplayPage key={id} roundId={id} />)}</Route>
      <Route path="/rounds/:id/report">{({ id }) => page('Report', <RoundReportPage key={id} roundId={id as RoundId} />)}</Route>
      <Route path="/rounds/:id">
        {({ id }) => <Titled title="Round"><RoundPage key={id} roundId={id as RoundId} headerOf={headerOf} headerEnd={<ColorSchemeSwitch />} renderSheet={(sheet) => <RoundSheet key={sheet.session.problem.id} {...sheet} />} /></Titled>}
      </Route>
      <Route path="/problems/:id">{({ id }) => <Titled title="Problem"><Workspace key={id} problemId={id} headerEnd={<ColorSchemeSwitch />} /></Titled>}</Route>
      <Route>{page('No such page', <NotFound />)}</Route>
    </Switch>
  );
}

function RoundSheet({ session, start, notes, line, left, closed }: Parameters<RenderSheet>[0]) {
  return <OpenWorkspace session={session} headerStart={start} notes={notes} line={line} left={left} headerEnd={<ColorSchemeSwitch />} {...(closed !== undefined && { closed })} />;
}
