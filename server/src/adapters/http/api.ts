import { DayId, ProblemId, RoundId, type BehavioralView, type DayView, type DesignDebrief, type FactsView, type JudgeView, type LessonView, type MachineDebrief, type ProblemView, type TapeView, type VoiceView } from '@dayseven/contracts';
import { Router, type RequestHandler } from 'express';
import type { CheckDisk } from '../../application/check-disk.ts';
import type { ListDays } from '../../application/day/read-days.ts';
import type { ReadExample } from '../../application/example/read-example.ts';
import type { ReadTemplate } from '../../application/design/own-template.ts';
import type { ExportPerson } from '../../application/export-person.ts';
import type { ReadReadiness } from '../../application/timed-round/read-readiness.ts';
import type { ListRounds } from '../../application/timed-round/list-rounds.ts';
import type { ListUnreadable } from '../../application/timed-round/unreadable-rounds.ts';
import type { ListProblems } from '../../application/list-problems.ts';
import type { ListMachines } from '../../application/machine/list-machines.ts';
import type { ReadStories } from '../../application/stories/read-stories.ts';
import type { ReadNotes } from '../../application/weak-notes/read-notes.ts';
import { refuse, type UseCase } from '../../application/refusal.ts';
import { exportFile } from './export-file.ts';
import { createRecordingsApi, type RecordingsApiDeps } from './recordings-api.ts';
import { send } from './send.ts';

export interface ApiDeps extends RecordingsApiDeps {
  readonly listProblems: ListProblems;
  readonly listMachines: ListMachines;
  readonly listRounds: ListRounds;
  readonly listUnreadable: ListUnreadable;
  readonly listDays: ListDays;
  readonly readDay: UseCase<DayId, DayView>;
  readonly readProblem: UseCase<ProblemId, ProblemView>;
  readonly readReadiness: ReadReadiness;
  readonly readTape: UseCase<RoundId, TapeView>;
  readonly readVoice: UseCase<RoundId, VoiceView>;
  readonly readFacts: UseCase<RoundId, FactsView>;
  readonly readDesignDebrief: UseCase<RoundId, DesignDebrief>;
  readonly readMachineDebrief: UseCase<RoundId, MachineDebrief>;
  readonly readAnswers: UseCase<RoundId, BehavioralView>;
  readonly readLessons: UseCase<RoundId, readonly LessonView[]>;
  readonly checkDisk: CheckDisk;
  readonly readNotes: ReadNotes;
  readonly readStories: ReadStories;
  readonly readTemplate: ReadTemplate;
  readonly exportPerson: ExportPerson;
  readonly readExample: ReadExample;
  readonly judge: () => JudgeView;
}

/** What is read over HTTP: the list, the statements, the judge's state. Everything that changes something goes over the socket, but for recorded sound. */
export function createApi(deps: ApiDeps): Router {
  const { viewer, listProblems, listRounds, listDays, readDay, readProblem, readLessons, readTape, readFacts, readReadiness, checkDisk, judge } = deps;
  const api = Router();
  api.use((_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  api.get('/health', (_request, response) => void response.json({ ok: true }));
  api.get('/pre-flight', async (_request, response) => void response.json(await checkDisk()));
  api.get('/export', exportFile(deps.exportPerson, viewer));
  api.get('/judge', (_request, response) => void response.json(judge()));
  api.get('/rounds', async (_request, response) => void response.json(await listRounds(viewer)));
  api.get('/rounds/unreadable', async (_request, response) => void response.json(await deps.listUnreadable(viewer)));
  const ofRound = (read: UseCase<RoundId, unknown>): RequestHandler<{ id: string }> => async (request, response) => {
    const id = RoundId.safeParse(request.params.id);
    send(response, id.success ? await read(viewer, id.data) : refuse('round-not-found'));
  };
  api.get('/rounds/:id/lessons', ofRound(readLessons));
  api.get('/rounds/:id/design', ofRound(deps.readDesignDebrief));
  api.get('/rounds/:id/machine', ofRound(deps.readMachineDebrief));
  api.get('/rounds/:id/behavioral', ofRound(deps.readAnswers));
  api.get('/rounds/:id/tape', ofRound(readTape));
  api.get('/rounds/:id/facts', ofRound(readFacts));
  api.get('/rounds/:id/voice', ofRound(deps.readVoice));
  api.use('/rounds/:id/recordings', createRecordingsApi(deps));
  api.get('/days', async (_request, response) => void response.json(await listDays(viewer)));
  api.get('/days/:id', async (request, response) => {
    const id = DayId.safeParse(request.params.id);
    send(response, id.success ? await readDay(viewer, id.data) : refuse('day-not-found'));
  });
  api.get('/readiness', async (_request, response) => void response.json(await readReadiness(viewer)));
  api.get('/example', async (_request, response) => send(response, await deps.readExample()));
  api.get('/notes', async (_request, response) => void response.json(await deps.readNotes(viewer)));
  api.get('/stories', async (_request, response) => void response.json(await deps.readStories(viewer)));
  api.get('/design-template', async (_request, response) => void response.json(await deps.readTemplate(viewer)));
  api.get('/machines', async (_request, response) => void response.json(await deps.listMachines(viewer)));
  api.get('/problems', async (_request, response) => void response.json(await listProblems(viewer)));
  api.get('/problems/:id', async (request, response) => {
    const id = ProblemId.safeParse(request.params.id);
    send(response, id.success ? await readProblem(viewer, id.data) : refuse('problem-not-found'));
  });
  api.use((_request, response) => void response.status(404).json(refuse('invalid-request', 'There is nothing at this address.').refusal));
  return api;
}
