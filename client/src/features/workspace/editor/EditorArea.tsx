import { Loader } from '@mantine/core';
import type { JobView } from '@dayseven/contracts';
import { useMemo } from 'react';
import type { DraftSync } from '../../../connection/draft-sync.ts';
import type { Marker } from '../../../shared/editor/editor-handle.ts';
import { Notice } from '../../../shared/Notice.tsx';
import { judgedThisText } from '../job-age.ts';
import type { WorkspaceState } from '../use-workspace.ts';
import { EditorPane } from './EditorPane.tsx';
import { markersOf } from './judge-markers.ts';

const noMarkers: readonly Marker[] = [];

/** The editor, or why it is not there yet. */
export function EditorArea({ workspace }: { readonly workspace: WorkspaceState }) {
  const { problem, language, assistance, closed, draft, jobs, session, regions } = workspace;
  const markers = useMarkers(jobs.shown?.language === language ? jobs.shown : undefined, draft?.sync);
  if (draft !== undefined) {
    return (
      <EditorPane problem={problem} language={language} assistance={assistance} draft={draft} markers={markers} isReadOnly={closed !== undefined}
        askFormat={(source) => session.format(source)} onOutsidePaste={(characters) => void session.notePaste(characters)} onHandle={regions.setEditor} />
    );
  }
  const { failure } = session.state;
  return (
    <section className="pane centred" aria-label="Editor">
      {failure === null ? <Loader size="sm" aria-label="Opening the round" /> : <Notice kind="problem">{failure.message}</Notice>}
    </section>
  );
}

/** What a job said belongs to the text it judged, and goes with the first edit. */
function useMarkers(job: JobView | undefined, sync: DraftSync | undefined): readonly Marker[] {
  const isOfThisText = job !== undefined && sync !== undefined && judgedThisText(job, sync);
  return useMemo(() => (isOfThisText ? markersOf(job) : noMarkers), [isOfThisText, job]);
}
