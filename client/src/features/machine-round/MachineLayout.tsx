import { Tabs } from '@mantine/core';
import type { ReactNode, Ref } from 'react';
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels';

const regions = ['statement', 'code', 'results'] as const;
export type MachineRegion = (typeof regions)[number];

export interface MachineLayoutProps {
  /** Whether there is room for one only. */
  readonly isNarrow: boolean;
  /** In front there. */
  readonly region: MachineRegion;
  readonly onRegion: (region: MachineRegion) => void;
  /** Where the focus is put by a key. */
  readonly statementPane: Ref<HTMLElement>;
  readonly resultsPane: Ref<HTMLElement>;
  readonly statement: ReactNode;
  readonly code: ReactNode;
  readonly results: ReactNode;
}

/** What is asked for beside the files over what came of them; on a small screen one at a time. Sizes stay for the next visit. */
export function MachineLayout({ isNarrow, region, onRegion, statementPane, resultsPane, ...panes }: MachineLayoutProps) {
  const columns = useDefaultLayout({ id: 'dayseven.machine.columns', storage: localStorage });
  const rows = useDefaultLayout({ id: 'dayseven.machine.rows', storage: localStorage });
  const statement = <section className="pane statement-pane" aria-label="What is asked for" tabIndex={-1} ref={statementPane}>{panes.statement}</section>;
  const code = <section className="pane editor-pane" aria-label="Files">{panes.code}</section>;
  const results = <section className="pane results-pane" aria-label="Results" tabIndex={-1} ref={resultsPane}>{panes.results}</section>;
  if (isNarrow) {
    return (
      <Tabs value={region} onChange={(value) => onRegion(regions.find((name) => name === value) ?? 'code')} className="narrow">
        <Tabs.List grow>
          <Tabs.Tab value="statement">Levels</Tabs.Tab>
          <Tabs.Tab value="code">Files</Tabs.Tab>
          <Tabs.Tab value="results">Results</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="statement">{statement}</Tabs.Panel>
        <Tabs.Panel value="code">{code}</Tabs.Panel>
        <Tabs.Panel value="results">{results}</Tabs.Panel>
      </Tabs>
    );
  }
  return (
    <Group id="machine-columns" className="split" defaultLayout={columns.defaultLayout} onLayoutChanged={columns.onLayoutChanged}>
      <Panel id="statement" defaultSize="34%" minSize="260px">{statement}</Panel>
      <Separator id="statement-edge" className="separator separator-upright" aria-label="Width of what is asked for" />
      <Panel id="work" minSize="420px">
        <Group id="machine-rows" orientation="vertical" className="split" defaultLayout={rows.defaultLayout} onLayoutChanged={rows.onLayoutChanged}>
          <Panel id="code" defaultSize="68%" minSize="140px">{code}</Panel>
          <Separator id="results-edge" className="separator separator-level" aria-label="Height of the results" />
          <Panel id="results" defaultSize="32%" minSize="90px">{results}</Panel>
        </Group>
      </Panel>
    </Group>
  );
}
