import type { BoardElement } from '@dayseven/contracts/vocabulary';
import type { ReactNode } from 'react';
import { boxAround, boxOf, numberOf, pointsOf, type Box } from './board-geometry.ts';
import { curveThrough } from './curve-through.ts';

export interface BoardPictureProps {
  readonly elements: readonly BoardElement[];
  /** Stays as it is while the things change; around them otherwise. */
  readonly frame?: Box;
}

const margin = 20;

/** A board as plain lines and words: it needs no library, no font and nothing from elsewhere. */
export function BoardPicture({ elements, frame }: BoardPictureProps) {
  const { x, y, width, height } = frame ?? boxAround(elements);
  const filled = new Set(elements.flatMap((element) => (fillOf(element) === undefined ? [] : [element.id])));
  return (
    <svg className="board-picture" role="img" aria-label={spoken(elements)} viewBox={[x - margin, y - margin, width + 2 * margin, height + 2 * margin].join(' ')}>
      <defs><marker id="arrow-head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="M0 0 L10 5 L0 10 Z" fill="context-stroke" /></marker></defs>
      {elements.map((element) => <Thing key={element.id} element={element} isOnFill={typeof element.containerId === 'string' && filled.has(element.containerId)} />)}
    </svg>
  );
}

const mostSpoken = 40;

/** "Board: Client, API, links" */
function spoken(elements: readonly BoardElement[]): string {
  const words = elements.flatMap(({ text, name }) => [text, name]).filter((text) => typeof text === 'string' && text.trim() !== '');
  return words.length === 0 ? 'Board without words' : `Board: ${words.slice(0, mostSpoken).map((text) => String(text).replace(/\s+/g, ' ').trim()).join(', ')}`;
}

function Thing({ element, isOnFill }: { readonly element: BoardElement; readonly isOnFill: boolean }) {
  const { x, y, width, height } = boxOf(element);
  const angle = numberOf(element.angle);
  const fill = fillOf(element);
  return (
    <g {...(angle !== 0 && { transform: `rotate(${(angle * 180) / Math.PI} ${x + width / 2} ${y + height / 2})` })}>
      {fill !== undefined && <g className="board-chosen">{shapeOf(element, { fill, stroke: 'none' })}</g>}
      <g className={[inkOf(element) === 'currentColor' ? '' : 'board-chosen', isOnFill ? 'board-on-fill' : ''].join(' ').trim() || undefined}>
        {element.type === 'text' ? <Words element={element} /> : shapeOf(element, { fill: 'none', stroke: inkOf(element), strokeWidth: 1.5, ...dashOf(element) })}
      </g>
    </g>
  );
}

interface Paint {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth?: number;
  readonly strokeDasharray?: string;
}

function shapeOf(element: BoardElement, outline: Paint): ReactNode {
  const { x, y, width, height } = boxOf(element);
  switch (element.type) {
    case 'rectangle': return <rect x={x} y={y} width={width} height={height} rx={6} {...outline} />;
    case 'frame': return <><rect x={x} y={y} width={width} height={height} {...outline} strokeDasharray="4 4" /><text x={x} y={y - 6} fontSize={14} fill="currentColor">{typeof element.name === 'string' ? element.name : ''}</text></>;
    case 'ellipse': return <ellipse cx={x + width / 2} cy={y + height / 2} rx={width / 2} ry={height / 2} {...outline} />;
    case 'diamond': return <polygon points={`${x + width / 2},${y} ${x + width},${y + height / 2} ${x + width / 2},${y + height} ${x},${y + height / 2}`} {...outline} />;
    case 'arrow': return <Line element={element} paint={{ ...outline, ...headsOf(element) }} />;
    case 'line': return <Line element={element} paint={outline} />;
    case 'freedraw': return <polyline points={lineOf(element)} {...outline} />;
    case 'text': return null;
  }
}

/** Straight from point to point, or through them in a curve where it was drawn as one. */
function Line({ element, paint }: { readonly element: BoardElement; readonly paint: Paint }) {
  const points = pointsOf(element);
  const isCurve = typeof element.roundness === 'object' && element.roundness !== null && element.elbowed !== true && points.length > 2;
  return isCurve ? <path d={curveThrough(points)} {...paint} /> : <polyline points={lineOf(element)} {...paint} />;
}

const anchors: Readonly<Record<string, { readonly textAnchor: 'start' | 'middle' | 'end'; readonly share: number } | undefined>> = {
  center: { textAnchor: 'middle', share: 0.5 }, right: { textAnchor: 'end', share: 1 },
};

function Words({ element }: { readonly element: BoardElement }) {
  const { x, y, width } = boxOf(element);
  const size = numberOf(element.fontSize) || 16;
  const { textAnchor, share } = anchors[String(element.textAlign)] ?? { textAnchor: 'start', share: 0 };
  const lines = typeof element.text === 'string' ? element.text.split('\n') : [];
  return (
    <text fontSize={size} fill={inkOf(element)} textAnchor={textAnchor}>
      {lines.map((line, at) => <tspan key={at} x={x + width * share} y={y + size * (1 + at * 1.25)}>{line}</tspan>)}
    </text>
  );
}

const lineOf = (element: BoardElement): string => pointsOf(element).map((point) => point.join(',')).join(' ');

/** A colour that was chosen stays; the usual ink is that of the page, light or dark. Anything but a plain colour could lead out of the picture. */
function inkOf({ strokeColor }: BoardElement): string {
  return isPlain(strokeColor) && strokeColor !== '#1e1e1e' ? strokeColor : 'currentColor';
}

/** What a closed shape is filled with, if it is. */
function fillOf({ type, backgroundColor }: BoardElement): string | undefined {
  return (type === 'rectangle' || type === 'ellipse' || type === 'diamond') && isPlain(backgroundColor) ? backgroundColor : undefined;
}

const isPlain = (colour: unknown): colour is string => typeof colour === 'string' && /^#[0-9a-f]{6}$/i.test(colour);

/** An arrow that does not say otherwise has its head at the end. */
function headsOf({ startArrowhead, endArrowhead }: BoardElement) {
  return { ...(typeof startArrowhead === 'string' && { markerStart: 'url(#arrow-head)' }), ...(endArrowhead !== null && { markerEnd: 'url(#arrow-head)' }) };
}

function dashOf({ strokeStyle }: BoardElement): { readonly strokeDasharray?: string } {
  return strokeStyle === 'dashed' || strokeStyle === 'dotted' ? { strokeDasharray: '6 4' } : {};
}
