import { Checkbox } from '@mantine/core';
import type { Topic } from '@dayseven/contracts/vocabulary';
import { topicNames } from '../../words.ts';

const mostWeak = 3;

export interface WeakTopicsProps {
  readonly chosen: readonly Topic[];
  readonly onChoose: (topics: Topic[]) => void;
}

export function WeakTopics({ chosen, onChoose }: WeakTopicsProps) {
  const isFull = chosen.length >= mostWeak;
  return (
    <fieldset className="weak-topics">
      <legend>Where do you feel weak? Up to {mostWeak} topics are drawn more often.</legend>
      {(Object.entries(topicNames) as [Topic, string][]).map(([topic, name]) => {
        const isChosen = chosen.includes(topic);
        return <Checkbox key={topic} size="xs" label={name} checked={isChosen} disabled={isFull && !isChosen} onChange={() => onChoose(isChosen ? chosen.filter((one) => one !== topic) : [...chosen, topic])} />;
      })}
    </fieldset>
  );
}
