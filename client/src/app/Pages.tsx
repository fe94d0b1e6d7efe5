import { Loader } from '@mantine/core';
import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { useFreshWhenBack } from '../connection/use-fresh-when-back.ts';
import { useJudgeNews } from '../connection/use-judge.ts';
import { JudgeLine, LinkLine } from '../features/judge-status/JudgeLine.tsx';
import { ProblemListPage } from '../features/problem-list/ProblemListPage.tsx';
import { ColorSchemeSwitch } from './ColorSchemeSwitch.tsx';
import { HomeCard } from './home/HomeCard.tsx';
import { HomeHeader } from './HomeHeader.tsx';
import { NewNote } from './NewNote.tsx';
import { Titled } from './Titled.tsx';

// The first page needs the least of it.
const loadOthers = async () => ({ default: (await import('./OtherPages.tsx')).OtherPages });
const OtherPages = lazy(loadOthers);

function headerOf(hasPrograms: boolean): ReactNode {
  return <HomeHeader judge={hasPrograms ? <JudgeLine /> : <LinkLine />} end={<ColorSchemeSwitch />} />;
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
        <Route><Suspense fallback={<main id="main" className="centred"><Loader aria-label="Loading the page" /></main>}><OtherPages headerOf={headerOf} /></Suspense></Route>
      </Switch>
    </>
  );
}
