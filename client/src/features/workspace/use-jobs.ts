import type { JobView, Reply } from '@dayseven/contracts';
import type { JobId, Language } from '@dayseven/contracts/vocabulary';
import { useEffect, useRef, useState } from 'react';
import type { RoundSession } from '../../connection/round-session.ts';
import { isFinished, judgements } from '../../connection/round-state.ts';
import type { OwnCases } from './own-cases/use-own-cases.ts';
import { announcementOf } from '../../shared/results/verdict-headline.ts';

/** Asking for runs and submissions, and which of them is shown. */
export function useJobs(session: RoundSession, language: Language, own: OwnCases) {
  const [asking, setAsking] = useState<'run' | 'submit' | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [chosen, setChosen] = useState<JobId | null>(null);
  const jobs = judgements(session.state);
  const shown = jobs.find(({ id }) => id === chosen) ?? jobs[0];
  const running = jobs.find((job) => !isFinished(job));

  const ask = async (kind: 'run' | 'submit', question: () => Promise<Reply<JobView>>) => {
    if (asking !== null) return undefined;
    setAsking(kind);
    setFailure(null);
    const reply = await question();
    setAsking(null);
    setChosen(null);
    if (reply.ok) return undefined;
    // What is wrong with a case is said beside the case.
    if (reply.failure.code !== 'own-case-invalid') setFailure(reply.failure.message);
    return reply.failure.code;
  };

  return {
    jobs,
    shown,
    running,
    asking,
    failure,
    dismissFailure: () => setFailure(null),
    choose: setChosen,
    announcement: useAnnouncement(jobs[0]),
    /** Settles with why nothing runs, if so. */
    run: () => ask('run', () => session.run(language, own.cases)),
    submit: () => ask('submit', () => session.submit(language)),
    cancel: async () => {
      if (running === undefined) return;
      const reply = await session.cancel(running.id);
      if (!reply.ok) setFailure(reply.failure.message);
    },
  };
}

/** One sentence for each job that ends while the page is open; none for those that had ended before. */
function useAnnouncement(newest: JobView | undefined): string {
  const awaited = useRef<JobId | null>(null);
  const [sentence, setSentence] = useState('');
  useEffect(() => {
    if (newest === undefined) return;
    if (!isFinished(newest)) awaited.current = newest.id;
    else if (awaited.current === newest.id) {
      awaited.current = null;
      setSentence(announcementOf(newest));
    }
  }, [newest]);
  return sentence;
}
