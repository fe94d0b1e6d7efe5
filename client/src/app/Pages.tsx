import { Loader } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { Link, Route, Switch } from 'wouter';
import { useFreshWhenBack } from '../connection/use-fresh-when-back.ts';
import { useJudgeNews } from '../connection/use-judge.ts';
import { JudgeLine, LinkLine } from '../features/judge-status/JudgeLine.tsx';
import { ProblemListPage } from '../features/problem-list/ProblemListPage.tsx';
import { fetched } from '../shared/fetched.ts';
import { FetchGuard } from '../shared/FetchGuard.tsx';
import { ColorSchemeSwitch } from './ColorSchemeSwitch.tsx';
import { HomeCard } from './home/HomeCard.tsx';
import { HomeHeader } from './HomeHeader.tsx';
import { NewNote } from './NewNote.tsx';
import { Titled } from './Titled.tsx';

// The first page needs the least of it.
const loadOthers = async () => (await import('./OtherPages.tsx')).OtherPages;
const OtherPages = fetched(loadOthers);

function headerOf(hasPrograms: boolean): ReactNode {
  return <HomeHeader judge={hasPrograms ? <JudgeLine /> : <LinkLine />} end={<ColorSchemeSwitch />} />;
}

function insteadOfPage(notice: ReactNode): ReactNode {
  return (
    <Titled title="Not opened">
      {headerOf(false)}
      <main id="main" className="centred"><div className="unavailable"><h1>This page did not open</h1>{notice}<Link href="/">Back to the problems</Link></div></main>
    </Titled>
  );
}

export function Pages() {
  useJudgeNews();
  useFreshWhenBack();
  // Fetched once the first page stands, so that the others come at once and are there without the server too.
  useEffect(() => void loadOthers().catch(() => undefined), []);
  return (
    <>
      <a href="#main" className="skip-link">Skip to the content</a>
      <NewNote />
      <Switch>
        <Route path="/"><Titled title="">{headerOf(true)}<ProblemListPage above={<HomeCard />} /></Titled></Route>
        <Route><FetchGuard what="It" loading={<main id="main" className="centred"><Loader aria-label="Loading the page" /></main>} instead={insteadOfPage}><OtherPages headerOf={headerOf} /></FetchGuard></Route>
      </Switch>
    </>
  );
}
