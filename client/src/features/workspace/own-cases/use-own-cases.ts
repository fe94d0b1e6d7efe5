import type { ProblemView } from '@dayseven/contracts';
import { limits } from '@dayseven/contracts/limits';
import type { JobId, OwnCase } from '@dayseven/contracts/vocabulary';
import { useEffect, useEffectEvent, useState } from 'react';
import type { RoundSession } from '../../../connection/round-session.ts';

const checkMs = 300;
const unopened = { value: [], isSaved: true, refused: undefined };

export type OwnCases = ReturnType<typeof useOwnCases>;

/** The candidate's own cases: edited here at once, saved and checked a moment later. */
export function useOwnCases(session: RoundSession, problem: ProblemView) {
  const { ownCases } = session;
  const { value: cases, isSaved, refused } = ownCases?.state() ?? unopened;
  const [edited, setEdited] = useState<readonly OwnCase[] | null>(null);
  const [sentences, setSentences] = useState<readonly (readonly (string | null)[])[]>([]);
  const [selected, setSelected] = useState(0);
  const [failure, setFailure] = useState<string | null>(null);
  const [asked, setAsked] = useState<Readonly<Record<string, JobId>>>({});
  /** How often a run was refused for a case that is still wrong. */
  const [refusals, setRefusals] = useState(0);

  const learnWhatIsWrong = async (these: readonly OwnCase[]) => {
    const checks = await Promise.all(these.map((one) => session.validateCase(one)));
    const found = checks.map((one) => (one.ok ? one.value.fields : []));
    setSentences(found);
    if (!found.some(isWrong)) setRefusals(0);
    return found;
  };
  const check = useEffectEvent(learnWhatIsWrong);
  useEffect(() => {
    if (edited === null) return;
    const timer = setTimeout(() => void check(edited), checkMs);
    return () => clearTimeout(timer);
  }, [edited]);

  const change = (next: readonly OwnCase[], select: number) => {
    ownCases?.change(() => next);
    setEdited(next);
    setSelected(Math.max(0, Math.min(select, next.length - 1)));
  };

  return {
    cases,
    sentences,
    selected: Math.min(selected, Math.max(0, cases.length - 1)),
    failure: refused ?? failure,
    isSaved,
    refusals,
    /** A run was refused for one of the cases: what is wrong with each, and the first wrong one in front. */
    showRefused: async () => {
      const first = (await learnWhatIsWrong(cases)).findIndex(isWrong);
      if (first === -1) return;
      setSelected(first);
      setRefusals((before) => before + 1);
    },
    isFull: cases.length >= limits.ownCases,
    select: setSelected,
    add: (fields: readonly string[] = problem.caseFields.map(({ sample }) => sample)) => change([...cases, { fields: [...fields] }], cases.length),
    remove: (at: number) => change(cases.filter((_, index) => index !== at), at),
    edit: (at: number, field: number, text: string) =>
      change(cases.map((one, index) => (index === at ? { fields: one.fields.map((old, place) => (place === field ? text : old)) } : one)), at),
    expectation: (at: number) => session.state.jobs.find(({ id }) => id === asked[keyOf(cases[at])]),
    askExpected: async (at: number) => {
      const one = cases[at];
      if (one === undefined) return;
      const reply = await session.expect(one);
      setFailure(reply.ok ? null : reply.failure.message);
      if (reply.ok) setAsked((before) => ({ ...before, [keyOf(one)]: reply.value.id }));
    },
  };
}

/** Whether anything is wrong with a case, by what was said of its fields. */
export function isWrong(fields: readonly (string | null)[] | undefined): boolean {
  return fields?.some((sentence) => sentence !== null) ?? false;
}

/** An answer belongs to the case as it was when asked. */
const keyOf = (one: OwnCase | undefined): string => JSON.stringify(one?.fields ?? null);
