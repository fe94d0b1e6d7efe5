import { NativeSelect } from '@mantine/core';
import type { MachineListItem } from '@dayseven/contracts';
import { limits } from '@dayseven/contracts/limits';
import type { MachineForm, MachineId } from '@dayseven/contracts/vocabulary';
import { useQuery } from '@tanstack/react-query';
import { machinesQuery } from '../../connection/http-queries.ts';

export interface ProblemFieldProps {
  readonly form: MachineForm;
  /** Undefined where one is to be drawn. */
  readonly problem: MachineId | undefined;
  readonly onChoose: (problem: MachineId | undefined) => void;
}

/** Which problem the round is about: one is drawn and stays unknown until the start, or one of the practice list that has the levels for it. */
export function ProblemField({ form, problem, onChoose }: ProblemFieldProps) {
  const { data: machines, error } = useQuery(machinesQuery);
  const fitting = (machines ?? []).filter(({ levels }) => form === 'full' || levels >= limits.machineLevelsOfDay);
  // One that was chosen elsewhere stays chosen until the list says what it is.
  const chosen = problem !== undefined && !fitting.some(({ id }) => id === problem) ? [{ id: problem, title: machines === undefined ? 'The one you chose' : 'One that is not on your list' }] : [];
  return (
    <NativeSelect label="Problem" description="Drawn, as in the interview, or one you choose from the practice list." error={error?.message} value={problem ?? ''}
      onChange={(event) => onChoose(idOf(fitting, event.currentTarget.value))}
      data={[{ value: '', label: 'Drawn for you, unknown until the start' }, ...[...chosen, ...fitting].map(({ id, title }) => ({ value: id, label: title }))]} />
  );
}

function idOf(machines: readonly MachineListItem[], value: string): MachineId | undefined {
  return machines.find(({ id }) => id === value)?.id;
}
