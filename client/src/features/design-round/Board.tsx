import { useComputedColorScheme } from '@mantine/core';
import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import { useEffect, useState } from 'react';
import type { BoardSession } from '../../connection/board-session.ts';
import { fromBoard, toBoard } from './board-elements.ts';
import { BoardZoom } from './BoardZoom.tsx';
import { CaptureUpdateAction, Excalidraw, MainMenu } from './excalidraw.ts';
import { showWholeBoard } from './show-whole-board.ts';
import { Stencils } from './Stencils.tsx';

export interface BoardProps {
  readonly session: BoardSession;
  readonly isReadOnly: boolean;
}

/** The drawing. It keeps its own keys to itself, and takes none from the rest of the page. */
export function Board({ session, isReadOnly }: BoardProps) {
  const scheme = useComputedColorScheme('light');
  const [api, setApi] = useState<ExcalidrawImperativeAPI | null>(null);
  const [initialData] = useState(() => startOf(session));
  useEffect(() => {
    if (api === null) return undefined;
    return session.attach((newer) => {
      const theirs = new Map(fromBoard(newer).map((element) => [element.id, element]));
      const mine = api.getSceneElementsIncludingDeleted();
      const known = new Set(mine.map(({ id }) => id));
      const added = [...theirs.values()].filter(({ id }) => !known.has(id));
      api.updateScene({ elements: [...mine.map((element) => theirs.get(element.id) ?? element), ...added], captureUpdate: CaptureUpdateAction.NEVER });
    });
  }, [api, session]);
  useEffect(() => (api === null ? undefined : showWholeBoard(api, initialData.elements)), [api, initialData]);
  return (
    <>
      {api !== null && <BoardZoom api={api} />}
      {!isReadOnly && api !== null && <Stencils api={api} />}
      <div className="board-canvas">
        <Excalidraw
          initialData={initialData}
          excalidrawAPI={setApi}
          theme={scheme}
          viewModeEnabled={isReadOnly}
          aiEnabled={false}
          validateEmbeddable={false}
          handleKeyboardGlobally={false}
          UIOptions={parts}
          onChange={(elements) => session.drawn(toBoard(elements))}
        >
          {menu}
        </Excalidraw>
      </div>
    </>
  );
}

// The library looks at every object it is given anew: what does not change must stay the same one.
const parts = { canvasActions: { export: false, loadScene: false, saveToActiveFile: false, saveAsImage: false, toggleTheme: false }, tools: { image: false } } as const;

const menu = (
  <MainMenu>
    <MainMenu.DefaultItems.ClearCanvas />
    <MainMenu.DefaultItems.Help />
  </MainMenu>
);

function startOf(session: BoardSession) {
  const elements = fromBoard(session.drawnNow());
  return { elements, appState: { currentItemRoughness: 0, currentItemFontFamily: 2 } };
}
