import type { BehavioralView, DesignView, DsaView, Failure, MachineView, Reply, RoundView, TimedView } from '@dayseven/contracts';
import type { PromptAnswer, Rating, RoundId } from '@dayseven/contracts/vocabulary';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { Connection } from './connection.ts';
import { useSurroundings } from './connection-context.ts';
import { readinessQuery, roundsQuery } from './http-queries.ts';

export type TimedRoundView = RoundView & { readonly timed: TimedView };
export type DsaRoundView = TimedRoundView & { readonly dsa: DsaView };

export type BehavioralRoundView = TimedRoundView & { readonly behavioral: BehavioralView };

export function isBehavioral(view: TimedRoundView): view is BehavioralRoundView {
  return view.behavioral !== undefined;
}

/** Whether a round is a DSA round. */
export function isDsa(view: TimedRoundView): view is DsaRoundView {
  return view.dsa !== undefined;
}

export type DesignRoundView = TimedRoundView & { readonly design: DesignView };

export function isDesign(view: TimedRoundView): view is DesignRoundView {
  return view.design !== undefined;
}

export type MachineRoundView = TimedRoundView & { readonly machine: MachineView };

export function isMachine(view: TimedRoundView): view is MachineRoundView {
  return view.machine !== undefined;
}

/** What a page may do with its round. */
export interface TimedRound {
  readonly view: TimedRoundView | null;
  readonly failure: Failure | null;
  /** Another tab changes it; this one follows. */
  readonly isFollowing: boolean;
  readonly move: (move: 'round:take-over' | 'round:start' | 'round:pause' | 'round:resume' | 'round:end') => Promise<void>;
  /** Settles with why the notes were not taken. */
  readonly saveNotes: (text: string) => Promise<Failure | undefined>;
  /** Whether the round counts: no reason, or why it does not. Settles with why that was declined. */
  readonly setCounting: (reason: string | undefined) => Promise<Failure | undefined>;
  readonly noteAbsence: (ms: number) => void;
  readonly answerPrompt: (prompt: NonNullable<TimedView['prompt']>, answer: PromptAnswer) => Promise<void>;
  /** Settles with whether the rating was taken. */
  readonly rate: (rating: Rating) => Promise<boolean>;
  /** Asks what only rounds of one kind are asked; the answer is the round. Settles with why it was declined. */
  readonly ask: (question: (send: Connection['ask'], roundId: RoundId) => Promise<Reply<RoundView>>) => Promise<Failure | undefined>;
}

const joinAgainMs = 3_000;

/** A round on a clock, kept fresh: joined again whenever the line comes back, and while the server fails. */
export function useTimedRound(id: RoundId): TimedRound {
  const { connection, driven, unsent } = useSurroundings();
  const client = useQueryClient();
  const [view, setView] = useState<TimedRoundView | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  const learn = useCallback((told: RoundView) => {
    const { timed } = told;
    driven.learn(told);
    if (timed !== undefined) setView((known) => (known !== null && known.id === told.id && known.version > told.version ? known : { ...told, timed }));
  }, [driven]);
  const take = useCallback((reply: Reply<RoundView>) => {
    setFailure(reply.ok ? null : reply.failure);
    if (reply.ok) learn(reply.value);
  }, [learn]);

  const isOver = view?.timed.clock.state === 'over';
  useEffect(() => {
    if (isOver) unsent.forgetRound(id);
  }, [id, isOver, unsent]);

  useEffect(() => {
    let again: ReturnType<typeof setTimeout> | undefined;
    const join = async () => {
      clearTimeout(again);
      const reply = await driven.join(id);
      if (isGone) return;
      take(reply);
      if (!reply.ok && reply.failure.code === 'internal' && connection.link() === 'online') again = setTimeout(() => void join(), joinAgainMs);
    };
    let isGone = false;
    const silences = [
      connection.onLink((link) => link === 'online' && void join()),
      connection.listen('round:changed', (told) => told.id === id && learn(told)),
      () => {
        isGone = true;
        clearTimeout(again);
      },
    ];
    if (connection.link() === 'online') void join();
    return () => silences.forEach((silence) => silence());
  }, [connection, driven, id, learn, take]);

  const move: TimedRound['move'] = async (question) => {
    take(await connection.ask(question, { roundId: id }));
    void client.invalidateQueries({ queryKey: roundsQuery.queryKey });
    // Topics and difficulty come and go with the round.
    void client.invalidateQueries({ queryKey: ['problem'] });
  };
  const rate: TimedRound['rate'] = async (rating) => {
    const reply = await connection.ask('round:rate', { roundId: id, rating });
    take(reply);
    return reply.ok;
  };
  const saveNotes: TimedRound['saveNotes'] = async (text) => {
    const reply = await connection.ask('notes:save', { roundId: id, text });
    if (!reply.ok) return reply.failure;
    learn(reply.value);
    return undefined;
  };
  const answerPrompt: TimedRound['answerPrompt'] = async (prompt, answer) => {
    if ('probe' in prompt) take(await connection.ask('probe:answer', { roundId: id, probe: prompt.probe, answer }));
    else if ('remark' in prompt) take(await connection.ask('remark:answer', { roundId: id, remark: prompt.remark, answer }));
    else take(await connection.ask('prompt:answer', { roundId: id, problemId: prompt.problemId, kind: prompt.kind, answer }));
  };
  const ask: TimedRound['ask'] = async (question) => {
    const reply = await question(connection.ask, id);
    take(reply);
    return reply.ok ? undefined : reply.failure;
  };
  const noteAbsence: TimedRound['noteAbsence'] = (ms) => void connection.ask('absence:note', { roundId: id, ms });
  const setCounting: TimedRound['setCounting'] = async (reason) => {
    const reply = await connection.ask('round:set-counting', reason === undefined ? { roundId: id, counts: true } : { roundId: id, counts: false, reason });
    take(reply);
    void client.invalidateQueries({ queryKey: readinessQuery.queryKey });
    return reply.ok ? undefined : reply.failure;
  };
  const driver = view?.timed.driver;
  return { view, failure, isFollowing: driver !== undefined && driver !== connection.tab, move, rate, saveNotes, answerPrompt, setCounting, noteAbsence, ask };
}
