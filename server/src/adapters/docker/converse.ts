import { SandboxFault } from '../../application/ports/sandbox.ts';
import type { SandboxJob, SandboxNews } from '../../application/ports/sandbox.ts';
import type { Language, RunLimits } from '@dayseven/contracts/vocabulary';
import type { Observation } from '../../domain/judging/observation.ts';
import type { Channel } from './channel.ts';
import type { HowEnded } from './engine.ts';
import { gatherObservation } from './gather-observation.ts';
import type { Gathering } from './gather-observation.ts';
import { caseFrame, endFrame, fileFrame, jobFrame, jobLimits } from './host-frames.ts';
import { readSupervisorFrame } from './supervisor-frames.ts';

/** A job as a supervisor takes it. */
export interface FedJob {
  readonly language: Language;
  /** Of a Go program of several packages. */
  readonly module?: string;
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly inputs: readonly Uint8Array[];
  readonly limits: RunLimits;
  readonly race?: true;
  readonly own?: SandboxJob['own'];
  readonly keep?: SandboxJob['keep'];
}

/** The supervisor holds every limit itself; these are for one that does not. */
const SLACK_MS = 5_000;
const ALL_CASES_MS = 60_000;

export interface Conversation {
  readonly channel: Channel;
  readonly job: FedJob;
  readonly tell: (news: SandboxNews) => void;
  /** Asked when the container has gone in the middle of a job. */
  readonly howEnded: () => Promise<HowEnded>;
}

/** Feeds a job to a supervisor and gathers what it says. The caller ends the container. */
export async function converse({ channel, job, tell, howEnded }: Conversation): Promise<Observation> {
  const gathering = gatherObservation(job.inputs.length);
  const compileMs = jobLimits(job.limits).compileWallMs + SLACK_MS;
  let timer = setTimeout(() => { channel.close(); }, compileMs);
  try {
    const fed = feed(channel, job);
    // A container that ended early is found by the listener; that nothing could be fed to it is no news.
    fed.catch(() => undefined);
    await listen(channel, gathering, (news) => {
      if (news.kind === 'compiled') {
        clearTimeout(timer);
        timer = setTimeout(() => { gathering.stopHere('wall'); channel.close(); }, casesMs(job));
      }
      tell(news);
    });
    if (!gathering.complete()) takeEnd(gathering, await howEnded());
    if (!gathering.compiled()) throw new SandboxFault('A supervisor did not compile in time.');
    return gathering.finish();
  } finally {
    clearTimeout(timer);
  }
}

/** A runtime with a kernel of its own ends the whole container with a program that takes too much; any other end is a fault. */
function takeEnd(gathering: Gathering, end: HowEnded): void {
  if (end !== 'not-by-itself') gathering.endedWithContainer(end);
}

function casesMs({ inputs, limits }: FedJob): number {
  return Math.min(ALL_CASES_MS, inputs.length * limits.caseWallMs) + SLACK_MS;
}

async function feed(channel: Channel, { language, module, files, inputs, limits, race, own }: FedJob): Promise<void> {
  await channel.send(jobFrame({ language, cases: inputs.length, limits: jobLimits(limits, own), ...(module !== undefined && { module, files: filesOf(files) }), ...(race && { race }), ...(own && { own }) }));
  for (const { name, text } of files) await channel.send(fileFrame(name, text));
  for (const [index, input] of inputs.entries()) await channel.send(caseFrame(index, input));
  await channel.send(endFrame());
}

/** The glue is in every job, and is not named. */
function filesOf(files: FedJob['files']): readonly string[] {
  return files.map(({ name }) => name).filter((name) => name !== 'glue.go');
}

async function listen(channel: Channel, gathering: Gathering, tell: (news: SandboxNews) => void): Promise<void> {
  while (!gathering.complete()) {
    const frame = await channel.next();
    if (!frame || gathering.complete()) return;
    const news = gathering.take(readSupervisorFrame(frame));
    if (news) tell(news);
  }
}
