import { Route, Switch } from 'wouter';
import { useJudgeNews } from '../connection/use-judge.ts';
import { JudgeLine } from '../features/judge-status/JudgeLine.tsx';
import { ProblemListPage } from '../features/problem-list/ProblemListPage.tsx';
import { Workspace } from '../features/workspace/Workspace.tsx';
import { ColorSchemeSwitch } from './ColorSchemeSwitch.tsx';
import { HomeHeader } from './HomeHeader.tsx';
import { NotFound } from './NotFound.tsx';

export function Pages() {
  useJudgeNews();
  const header = <HomeHeader judge={<JudgeLine />} end={<ColorSchemeSwitch />} />;
  return (
    <>
      <a href="#main" className="skip-link">Skip to the content</a>
      <Switch>
        <Route path="/">
          {header}
          <ProblemListPage />
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
