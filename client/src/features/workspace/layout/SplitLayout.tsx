import type { ReactNode, Ref } from 'react';
import { Group, Panel, Separator, useDefaultLayout, type PanelImperativeHandle } from 'react-resizable-panels';

export interface SplitLayoutProps {
  readonly problem: ReactNode;
  readonly editor: ReactNode;
  readonly results: ReactNode;
  readonly problemPanel: Ref<PanelImperativeHandle>;
  readonly onProblemShown: (isShown: boolean) => void;
}

/** Statement beside editor over results. A double click on a line puts its default back; sizes stay for the next visit. */
export function SplitLayout({ problem, editor, results, problemPanel, onProblemShown }: SplitLayoutProps) {
  const columns = useDefaultLayout({ id: 'dayseven.workspace.columns', storage: localStorage });
  const rows = useDefaultLayout({ id: 'dayseven.workspace.rows', storage: localStorage });
  return (
    <Group id="workspace-columns" className="split" defaultLayout={columns.defaultLayout} onLayoutChanged={columns.onLayoutChanged}>
      <Panel id="problem" defaultSize="40%" minSize="260px" collapsible panelRef={problemPanel} onResize={({ inPixels }) => onProblemShown(inPixels > 0)}>
        {problem}
      </Panel>
      <Separator id="problem-edge" className="separator separator-upright" aria-label="Width of the problem" />
      <Panel id="work" minSize="360px">
        <Group id="workspace-rows" orientation="vertical" className="split" defaultLayout={rows.defaultLayout} onLayoutChanged={rows.onLayoutChanged}>
          <Panel id="editor" defaultSize="65%" minSize="120px">{editor}</Panel>
          <Separator id="results-edge" className="separator separator-level" aria-label="Height of the results" />
          <Panel id="results" defaultSize="35%" minSize="90px">{results}</Panel>
        </Group>
      </Panel>
    </Group>
  );
}
