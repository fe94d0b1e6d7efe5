import { NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { difficultyNames, topicNames } from '../../shared/words.ts';
import type { ProblemFilter } from './problem-filter.ts';

const options = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([value, label]) => ({ value, label }));

const progressNames = { solved: 'Solved', attempted: 'Attempted', new: 'Not begun' };

export interface FilterBarProps {
  readonly filter: ProblemFilter;
  readonly onNarrow: (change: Partial<ProblemFilter>) => void;
}

export function FilterBar({ filter, onNarrow }: FilterBarProps) {
  return (
    <search className="filter-bar" aria-label="Filter the problems">
      <TextInput
        className="filter-text"
        aria-label="Search"
        placeholder="Search titles and topics"
        leftSection={<IconSearch size={16} aria-hidden />}
        value={filter.text}
        onChange={(event) => onNarrow({ text: event.currentTarget.value })}
      />
      <Choice name="Topic" all="Every topic" names={topicNames} value={filter.topic} onChoose={(topic) => onNarrow({ topic })} />
      <Choice name="Difficulty" all="Every difficulty" names={difficultyNames} value={filter.difficulty} onChoose={(difficulty) => onNarrow({ difficulty })} />
      <Choice name="Progress" all="Solved or not" names={progressNames} value={filter.progress} onChoose={(progress) => onNarrow({ progress })} />
    </search>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly all: string;
  readonly names: Readonly<Record<string, string>>;
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

function Choice({ name, all, names, value, onChoose }: ChoiceProps) {
  return (
    <NativeSelect
      aria-label={name}
      data={[{ value: '', label: all }, ...options(names)]}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value)}
    />
  );
}
