import { useSurroundings } from '../../connection/connection-context.ts';
import type { DesignRoundView } from '../../connection/use-timed-round.ts';
import { useSentLine } from './use-sent-line.ts';

export type DrawerRequests = ReturnType<typeof useDrawerRequests>;

/** What is asked for in the drawer, each settling with why it was not taken, and the lines that are typed for it: they outlast the drawer. */
export function useDrawerRequests({ id: roundId }: DesignRoundView) {
  const { connection } = useSurroundings();
  const ask = async (text: string) => whyRefused(await connection.ask('question:ask', { roundId, text }));
  return {
    ask,
    openQuestions: async () => whyRefused(await connection.ask('questions:open', { roundId })),
    question: useSentLine(ask),
    estimate: useSentLine(async (text) => whyRefused(await connection.ask('estimate:work-out', { roundId, text }))),
  };
}

function whyRefused(reply: { readonly ok: true } | { readonly ok: false; readonly failure: { readonly message: string } }): string | undefined {
  return reply.ok ? undefined : reply.failure.message;
}
