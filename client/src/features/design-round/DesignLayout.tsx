import { Tabs } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels';
import type { Side } from './use-sides.ts';

export interface DesignLayoutProps {
  readonly isNarrow: boolean;
  /** What is in front on a small screen. */
  readonly side: Side;
  readonly onSide: (side: Side) => void;
  readonly document: ReactNode;
  readonly drawing: ReactNode;
}

/** The document beside the board; on a small screen one at a time. Sizes stay for the next visit. */
export function DesignLayout({ isNarrow, side, onSide, document, drawing }: DesignLayoutProps) {
  const columns = useDefaultLayout({ id: 'dayseven.design.columns', storage: localStorage });
  if (isNarrow) return <OneAtATime side={side} onSide={onSide} document={document} drawing={drawing} />;
  return (
    <Group id="design-columns" className="split" defaultLayout={columns.defaultLayout} onLayoutChanged={columns.onLayoutChanged}>
      <Panel id="document" defaultSize="42%" minSize="300px">{document}</Panel>
      <Separator id="document-edge" className="separator separator-upright" aria-label="Width of the document" />
      <Panel id="drawing" minSize="400px">{drawing}</Panel>
    </Group>
  );
}

function OneAtATime({ side, onSide, document, drawing }: Omit<DesignLayoutProps, 'isNarrow'>) {
  // A board that is opened out of sight has no size to be shown at.
  const [wasDrawingSeen, setDrawingSeen] = useState(side === 'drawing');
  if (side === 'drawing' && !wasDrawingSeen) setDrawingSeen(true);
  return (
    <Tabs value={side} onChange={(next) => onSide(next === 'drawing' ? 'drawing' : 'document')} className="narrow">
      <Tabs.List grow>
        <Tabs.Tab value="document">Document</Tabs.Tab>
        <Tabs.Tab value="drawing">Board</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="document">{document}</Tabs.Panel>
      <Tabs.Panel value="drawing">{wasDrawingSeen && drawing}</Tabs.Panel>
    </Tabs>
  );
}
