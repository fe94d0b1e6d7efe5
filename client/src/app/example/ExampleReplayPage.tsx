import { Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { exampleQuery } from '../../connection/http-queries.ts';
import { Player } from '../../features/replay/Player.tsx';
import { Notice } from '../../shared/Notice.tsx';
import { ExampleBanner } from './ExampleBanner.tsx';

/** The example as a tape. */
export function ExampleReplayPage() {
  const { data, error } = useQuery(exampleQuery);
  return (
    <>
      <ExampleBanner><Link href="/example">Read the report</Link></ExampleBanner>
      <main id="main" className="replay-page">
        <div className="replay-head"><h1>Replay of the example</h1></div>
        {error !== null && <Notice kind="problem">{error.message}</Notice>}
        {data === undefined && error === null && <Loader aria-label="Loading the tape" />}
        {data !== undefined && <Player view={data.tape} startMs={0} />}
      </main>
    </>
  );
}
