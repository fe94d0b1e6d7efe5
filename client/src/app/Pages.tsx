import type { DayId, RoundId } from '@dayseven/contracts/vocabulary';
import { Route, Switch } from 'wouter';
import { useFreshWhenBack } from '../connection/use-fresh-when-back.ts';
import { useJudgeNews } from '../connection/use-judge.ts';
import { DayHistory } from '../features/day/DayHistory.tsx';
import { DayPage } from '../features/day/DayPage.tsx';
import { DayReportPage } from '../features/day/DayReportPage.tsx';
import { PlanDayPage } from '../features/day/PlanDayPage.tsx';
import { PlanDesignPage } from '../features/design-round/PlanDesignPage.tsx';
import { JudgeLine } from '../features/judge-status/JudgeLine.tsx';
import { PlanPage } from '../features/dsa-round/PlanPage.tsx';
import { HistoryPage } from '../features/dsa-round/history/HistoryPage.tsx';
import type { RenderSheet } from '../features/dsa-round/RunningRound.tsx';
import { PlanBehavioralPage } from '../features/behavioral-round/PlanBehavioralPage.tsx';
import { PlanMachinePage } from '../features/machine-round/PlanMachinePage.tsx';
import { NotesPage } from '../features/notes/NotesPage.tsx';
import { MachineListPage } from '../features/problem-list/MachineListPage.tsx';
import { ProblemListPage } from '../features/problem-list/ProblemListPage.tsx';
import { ReplayPage } from '../features/replay/ReplayPage.tsx';
import { SettingsPage } from '../features/settings/SettingsPage.tsx';
import { StoriesPage } from '../features/stories/StoriesPage.tsx';
import { OpenWorkspace } from '../features/workspace/OpenWorkspace.tsx';
import { Workspace } from '../features/workspace/Workspace.tsx';
import { ColorSchemeSwitch } from './ColorSchemeSwitch.tsx';
import { ExampleReplayPage } from './example/ExampleReplayPage.tsx';
import { ExampleReportPage } from './example/ExampleReportPage.tsx';
import { HomeCard } from './home/HomeCard.tsx';
import { HomeHeader } from './HomeHeader.tsx';
import { NewNote } from './NewNote.tsx';
import { NotFound } from './NotFound.tsx';
import { RoundPage } from './RoundPage.tsx';
import { RoundReportPage } from './RoundReportPage.tsx';

export function Pages() {
  useJudgeNews();
  useFreshWhenBack();
  const header = <HomeHeader judge={<JudgeLine />} end={<ColorSchemeSwitch />} />;
  return (
    <>
      <a href="#main" className="skip-link">Skip to the content</a>
      <NewNote />
      <Switch>
        <Route path="/">
          {header}
          <ProblemListPage above={<HomeCard />} />
        </Route>
        <Route path="/days/new">
          {header}
          <PlanDayPage />
        </Route>
        <Route path="/days/:id/report">
          {({ id }) => <>{header}<DayReportPage key={id} dayId={id as DayId} /></>}
        </Route>
        <Route path="/days/:id">
          {({ id }) => <>{header}<DayPage key={id} dayId={id as DayId} /></>}
        </Route>
        <Route path="/notes/review">
          {header}
          <NotesPage isReview />
        </Route>
        <Route path="/notes">
          {header}
          <NotesPage />
        </Route>
        <Route path="/stories">
          {header}
          <StoriesPage />
        </Route>
        <Route path="/settings">
          {header}
          <SettingsPage />
        </Route>
        <Route path="/example">
          {header}
          <ExampleReportPage />
        </Route>
        <Route path="/example/replay">
          {header}
          <ExampleReplayPage />
        </Route>
        <Route path="/rounds">
          {header}
          <HistoryPage above={<DayHistory />} />
        </Route>
        <Route path="/rounds/new">
          {header}
          <PlanPage />
        </Route>
        <Route path="/rounds/new/behavioral">
          {header}
          <PlanBehavioralPage />
        </Route>
        <Route path="/rounds/new/design">
          {header}
          <PlanDesignPage />
        </Route>
        <Route path="/rounds/new/machine-coding">
          {header}
          <PlanMachinePage />
        </Route>
        <Route path="/machine-coding">
          {header}
          <MachineListPage />
        </Route>
        <Route path="/rounds/:id/replay">
          {({ id }) => <>{header}<ReplayPage key={id} roundId={id} /></>}
        </Route>
        <Route path="/rounds/:id/report">
          {({ id }) => <>{header}<RoundReportPage key={id} roundId={id as RoundId} /></>}
        </Route>
        <Route path="/rounds/:id">
          {({ id }) => <RoundPage key={id} roundId={id as RoundId} header={header} headerEnd={<ColorSchemeSwitch />} renderSheet={(sheet) => <RoundSheet key={sheet.session.problem.id} {...sheet} />} />}
        </Route>
        <Route path="/problems/:id">{({ id }) => <Workspace key={id} problemId={id} headerEnd={<ColorSchemeSwitch />} />}</Route>
        <Route>
          {header}
          <NotFound />
        </Route>
      </Switch>
    </>
  );
}

function RoundSheet({ session, start, notes, line, left, closed }: Parameters<RenderSheet>[0]) {
  return <OpenWorkspace session={session} headerStart={start} notes={notes} line={line} left={left} headerEnd={<ColorSchemeSwitch />} {...(closed !== undefined && { closed })} />;
}
