// Before the library loads: its fonts come from this page's own files.
import './board-fonts.ts';
import '@excalidraw/excalidraw/index.css';

export { CaptureUpdateAction, convertToExcalidrawElements, Excalidraw, MainMenu, reconcileElements, restoreElements } from '@excalidraw/excalidraw';
