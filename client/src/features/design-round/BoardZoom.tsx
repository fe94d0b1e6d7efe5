import { Button } from '@mantine/core';
import type { ExcalidrawImperativeAPI, NormalizedZoomValue } from '@excalidraw/excalidraw/types';
import { useEffect, useState } from 'react';
import { showWholeBoard } from './show-whole-board.ts';
import { nextZoom, zoomedTo } from './zoom-view.ts';

type Api = Pick<ExcalidrawImperativeAPI, 'getAppState' | 'getSceneElements' | 'onScrollChange' | 'scrollToContent' | 'updateScene'>;

/** How large the board is seen. The library has such buttons on wide boards only; these are always there. */
export function BoardZoom({ api }: { readonly api: Api }) {
  const [zoom, setZoom] = useState(() => api.getAppState().zoom.value as number);
  useEffect(() => api.onScrollChange((_x, _y, { value }) => setZoom(value)), [api]);
  const zoomTo = (next: number) => {
    const { zoom: { value }, scrollX, scrollY, width, height } = api.getAppState();
    const look = zoomedTo({ zoom: value, scrollX, scrollY, width, height }, next);
    api.updateScene({ appState: { scrollX: look.scrollX, scrollY: look.scrollY, zoom: { value: look.zoom as NormalizedZoomValue } } });
  };
  const percent = `${Math.round(zoom * 100)}%`;
  return (
    <div className="board-zoom" role="group" aria-label="Zoom">
      <Button size="compact-xs" variant="subtle" color="gray" aria-label="Zoom out" title="Zoom out (Ctrl - on the board)" onClick={() => zoomTo(nextZoom(zoom, -1))}>−</Button>
      <Button size="compact-xs" variant="subtle" color="gray" aria-label={`${percent}: back to full size`} title="Full size (Ctrl 0 on the board)" onClick={() => zoomTo(1)}>{percent}</Button>
      <Button size="compact-xs" variant="subtle" color="gray" aria-label="Zoom in" title="Zoom in (Ctrl + on the board)" onClick={() => zoomTo(nextZoom(zoom, 1))}>+</Button>
      <Button size="compact-xs" variant="subtle" color="gray" title="All that is on the board (Shift 1 on the board)" onClick={() => showWholeBoard(api, api.getSceneElements())}>Show all</Button>
    </div>
  );
}
