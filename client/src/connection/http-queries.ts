import type { BehavioralView, DayView, DesignDebrief, ExampleView, FactsView, JudgeView, LessonView, MachineDebrief, MachineListItem, NotesView, PreFlightView, ProblemListItem, ProblemView, ReadinessView, RecordingFacts, RoundListItem, StoriesView, TapeView, TemplateView, UnreadableRound, VoiceView } from '@dayseven/contracts';
import { queryOptions } from '@tanstack/react-query';

/** A declined or failed request, with the sentence to show. */
export class RequestFailed extends Error {
  readonly status: number;
  constructor(message: string, status: number) {
    super(message);
    this.name = 'RequestFailed';
    this.status = status;
  }
}

async function get<T>(path: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(path, { signal, headers: { accept: 'application/json' } }).catch((cause: unknown) => {
    throw new RequestFailed(cause instanceof DOMException ? 'The request was given up.' : 'The server is out of reach. Is Day Seven still running?', 0);
  });
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw new RequestFailed(sentenceOf(body) ?? `The server answered ${response.status}.`, response.status);
  return body as T;
}

function sentenceOf(body: unknown): string | null {
  if (typeof body !== 'object' || body === null) return null;
  if ('message' in body && typeof body.message === 'string') return body.message;
  return 'failure' in body ? sentenceOf(body.failure) : null;
}

export const problemsQuery = queryOptions({
  queryKey: ['problems'],
  queryFn: ({ signal }) => get<readonly ProblemListItem[]>('/api/problems', signal),
});

/** The machine-coding problems one may choose. */
export const machinesQuery = queryOptions({
  queryKey: ['machines'],
  queryFn: ({ signal }) => get<readonly MachineListItem[]>('/api/machines', signal),
});

export const roundsQuery = queryOptions({
  queryKey: ['rounds'],
  queryFn: ({ signal }) => get<readonly RoundListItem[]>('/api/rounds', signal),
});

/** Rounds that are kept and cannot be read. */
export const unreadableRoundsQuery = queryOptions({
  queryKey: ['rounds', 'unreadable'],
  queryFn: ({ signal }) => get<readonly UnreadableRound[]>('/api/rounds/unreadable', signal),
});

export const daysQuery = queryOptions({
  queryKey: ['days'],
  queryFn: ({ signal }) => get<readonly DayView[]>('/api/days', signal),
});

export const dayQuery = (id: string) =>
  queryOptions({
    queryKey: ['days', id],
    queryFn: ({ signal }) => get<DayView>(`/api/days/${encodeURIComponent(id)}`, signal),
    // A day moves on while its rounds are on the page: an old standing would lead back to them.
    gcTime: 0,
  });

/** Answered once the round is over and rated. */
export const lessonsQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['lessons', roundId],
    queryFn: ({ signal }) => get<readonly LessonView[]>(`/api/rounds/${encodeURIComponent(roundId)}/lessons`, signal),
  });

/** Answered once the round is over and rated. */
export const designDebriefQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['design-debrief', roundId],
    queryFn: ({ signal }) => get<DesignDebrief>(`/api/rounds/${encodeURIComponent(roundId)}/design`, signal),
    staleTime: Infinity,
  });

/** Answered once the round is over and rated; its marks may be set at any time after. */
export const answersQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['answers', roundId],
    queryFn: ({ signal }) => get<BehavioralView>(`/api/rounds/${encodeURIComponent(roundId)}/behavioral`, signal),
  });

/** Answered once the round is over and rated. */
export const machineDebriefQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['machine-debrief', roundId],
    queryFn: ({ signal }) => get<MachineDebrief>(`/api/rounds/${encodeURIComponent(roundId)}/machine`, signal),
    staleTime: Infinity,
  });

/** Answered once the round is over and rated. */
export const tapeQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['tape', roundId],
    queryFn: ({ signal }) => get<TapeView>(`/api/rounds/${encodeURIComponent(roundId)}/tape`, signal),
    staleTime: Infinity,
  });

/** Answered once the round is over and rated. */
export const factsQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['facts', roundId],
    queryFn: ({ signal }) => get<FactsView>(`/api/rounds/${encodeURIComponent(roundId)}/facts`, signal),
    staleTime: Infinity,
  });

/** Answered once the round is over and rated. */
export const voiceQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['voice', roundId],
    queryFn: ({ signal }) => get<VoiceView>(`/api/rounds/${encodeURIComponent(roundId)}/voice`, signal),
    staleTime: Infinity,
  });

/** Where a recording is heard. */
export const recordingAddress = (roundId: string, recordingId: string): string => `/api/rounds/${encodeURIComponent(roundId)}/recordings/${encodeURIComponent(recordingId)}`;

/** Answered once the round is over and rated. */
export const recordingQuery = (roundId: string, recordingId: string) =>
  queryOptions({
    queryKey: ['recording', roundId, recordingId],
    queryFn: ({ signal }) => get<RecordingFacts>(`${recordingAddress(roundId, recordingId)}/facts`, signal),
    staleTime: Infinity,
  });

export const notesQuery = queryOptions({
  queryKey: ['notes'],
  queryFn: ({ signal }) => get<NotesView>('/api/notes', signal),
});

export const designTemplateQuery = queryOptions({
  queryKey: ['design-template'],
  queryFn: ({ signal }) => get<TemplateView>('/api/design-template', signal),
});

export const storiesQuery = queryOptions({
  queryKey: ['stories'],
  queryFn: ({ signal }) => get<StoriesView>('/api/stories', signal),
});

export const readinessQuery = queryOptions({
  queryKey: ['readiness'],
  queryFn: ({ signal }) => get<ReadinessView>('/api/readiness', signal),
});

export const exampleQuery = queryOptions({
  queryKey: ['example'],
  queryFn: ({ signal }) => get<ExampleView>('/api/example', signal),
  staleTime: Infinity,
});

export const problemQuery = (id: string) =>
  queryOptions({
    queryKey: ['problem', id],
    queryFn: ({ signal }) => get<ProblemView>(`/api/problems/${encodeURIComponent(id)}`, signal),
    staleTime: Infinity,
  });

export const preFlightQuery = queryOptions({
  queryKey: ['pre-flight'],
  queryFn: ({ signal }) => get<PreFlightView>('/api/pre-flight', signal),
});

export const judgeQuery = queryOptions({
  queryKey: ['judge'],
  queryFn: ({ signal }) => get<JudgeView>('/api/judge', signal),
});
