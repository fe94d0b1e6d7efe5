import { SandboxFault } from '../../application/ports/sandbox.ts';
import { labels } from './labels.ts';
import type { Starter } from './start-container.ts';
import { trialSpec, unenforcedIn } from './try-limits.ts';
import { unenforcedSentence } from './unenforced-sentence.ts';

export type Trial = Pick<Starter, 'engine' | 'images' | 'owner' | 'runtime'> & {
  /** For tests of a runtime that cannot enforce everything. */
  readonly unenforced?: 'allow';
};

/**
 * Has a container try what it is held to, for a judge without limits is worse than none.
 * @returns what is not enforced, where that is allowed
 * @throws SandboxFault where it is not, or where it cannot be tried
 */
export async function requireLimits({ engine, images, owner, runtime, unenforced: allow }: Trial): Promise<string | undefined> {
  const spec = trialSpec({ image: images.go, labels: labels(owner, Date.now()), ...(runtime === undefined ? {} : { runtime }) });
  const unenforced = await unenforcedIn(engine, spec);
  if (unenforced.length === 0) return undefined;
  const sentence = unenforcedSentence(unenforced, runtime);
  if (allow === undefined) throw new SandboxFault(sentence);
  return sentence;
}
