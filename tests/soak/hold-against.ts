import type { Soaked } from './run-soak.ts';

/** How much more memory the server may hold after all jobs than after a fifth of them, whatever their number. */
export const mostGrowth = { heapMb: 24, residentMb: 64 };
/** Connections to the engine that are kept for the next time. */
const spareDescriptors = 4;

/** Every promise that was broken, as a sentence; none when all is well. */
export function brokenPromises({ ended, faults, before, early, late, after, containers, files }: Soaked): readonly string[] {
  const wrong = ended.filter(({ job, outcome }) => !job.expect.includes(outcome));
  const notOnce = ended.filter(({ outcome, timesJudged }) => timesJudged !== (outcome === 'cancelled' ? 0 : 1));
  const said = (is: boolean, sentence: string): string[] => (is ? [sentence] : []);
  return [
    ...wrong.map(({ job, outcome }) => `${job.name} (${job.event}) ended as ${outcome}, not as ${job.expect.join(' or ')}.`),
    ...notOnce.map(({ job, outcome, timesJudged }) => `${job.name}, ${outcome}, was judged ${timesJudged} times.`),
    ...faults.map((fault) => `The server logged ${fault instanceof Error ? `${fault.message} ${String(fault.cause)}` : String(fault)}`),
    ...containers.left.map((id) => `Container ${id} is left.`),
    ...containers.remains.map((what) => `Of a container is left: ${what}`),
    ...files.map((file) => `The temporary file ${file} is left.`),
    ...said(after.children > before.children, `${after.children - before.children} child processes are left.`),
    ...said(after.descriptors > before.descriptors + spareDescriptors, `${after.descriptors - before.descriptors} descriptors are left open.`),
    ...said(late.heapMb - early.heapMb > mostGrowth.heapMb, `The heap grew by ${Math.round(late.heapMb - early.heapMb)} MB.`),
    ...said(late.residentMb - early.residentMb > mostGrowth.residentMb, `The memory grew by ${Math.round(late.residentMb - early.residentMb)} MB.`),
  ];
}
