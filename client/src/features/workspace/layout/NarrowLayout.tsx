import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';

const regions = ['problem', 'editor', 'results'] as const;
export type Region = (typeof regions)[number];

export interface NarrowLayoutProps {
  readonly region: Region;
  readonly onRegion: (region: Region) => void;
  readonly problem: ReactNode;
  readonly editor: ReactNode;
  readonly results: ReactNode;
}

/** One column: a region at a time. */
export function NarrowLayout({ region, onRegion, problem, editor, results }: NarrowLayoutProps) {
  return (
    <Tabs value={region} onChange={(value) => onRegion(regions.find((name) => name === value) ?? 'editor')} className="narrow">
      <Tabs.List grow>
        <Tabs.Tab value="problem">Problem</Tabs.Tab>
        <Tabs.Tab value="editor">Code</Tabs.Tab>
        <Tabs.Tab value="results">Results</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="problem">{problem}</Tabs.Panel>
      <Tabs.Panel value="editor">{editor}</Tabs.Panel>
      <Tabs.Panel value="results">{results}</Tabs.Panel>
    </Tabs>
  );
}
