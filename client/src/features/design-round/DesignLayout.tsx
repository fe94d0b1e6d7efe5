import { Tabs } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels';

export interface DesignLayoutProps {
  readonly document: ReactNode;
  readonly drawing: ReactNode;
}

/** The document beside the board; on a small screen one at a time. Sizes stay for the next visit. */
export function DesignLayout({ document, drawing }: DesignLayoutProps) {
  const isNarrow = useMediaQuery('(max-width: 899px)', false, { getInitialValueInEffect: false });
  const columns = useDefaultLayout({ id: 'dayseven.design.columns', storage: localStorage });
  if (isNarrow) {
    return (
      <Tabs defaultValue="document" className="narrow">
        <Tabs.List grow>
          <Tabs.Tab value="document">Document</Tabs.Tab>
          <Tabs.Tab value="drawing">Board</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="document">{document}</Tabs.Panel>
        <Tabs.Panel value="drawing">{drawing}</Tabs.Panel>
      </Tabs>
    );
  }
  return (
    <Group id="design-columns" className="split" defaultLayout={columns.defaultLayout} onLayoutChanged={columns.onLayoutChanged}>
      <Panel id="document" defaultSize="42%" minSize="300px">{document}</Panel>
      <Separator id="document-edge" className="separator separator-upright" aria-label="Width of the document" />
      <Panel id="drawing" minSize="400px">{drawing}</Panel>
    </Group>
  );
}
