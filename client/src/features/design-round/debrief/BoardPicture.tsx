import type { BoardElement } from '@dayseven/contracts/vocabulary';
import type { ReactNode } from 'react';

const margin = 20;

/** A board as plain lines and words: it needs no library and no font. */
export function BoardPicture({ elements }: { readonly elements: readonly BoardElement[] }) {
  const boxes = elements.map(boxOf);
  const [left, top] = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))];
  const [right, bottom] = [Math.max(...boxes.map(({ x, width }) => x + width)), Math.max(...boxes.map(({ y, height }) => y + height))];
  return (
    <svg className="board-picture" role="img" aria-label="Your board" viewBox={[left - margin, top - margin, right - left + 2 * margin, bottom - top + 2 * margin].join(' ')}>
      <defs><marker id="arrow-head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="M0 0 L10 5 L0 10 Z" fill="#1e1e1e" /></marker></defs>
      {elements.map((element) => <Thing key={element.id} element={element} />)}
    </svg>
  );
}

function Thing({ element }: { readonly element: BoardElement }) {
  const { x, y, width, height } = boxOf(element);
  const [centreX, centreY] = [x + width / 2, y + height / 2];
  const angle = numberOf(element.angle);
  return <g {...(angle !== 0 && { transform: `rotate(${(angle * 180) / Math.PI} ${centreX} ${centreY})` })}>{shapeOf(element)}</g>;
}

const outline = { fill: 'none', stroke: '#1e1e1e', strokeWidth: 1.5 } as const;

function shapeOf(element: BoardElement): ReactNode {
  const { x, y, width, height } = boxOf(element);
  switch (element.type) {
    case 'rectangle': return <rect x={x} y={y} width={width} height={height} rx={6} {...outline} {...dashOf(element)} />;
    case 'frame': return <rect x={x} y={y} width={width} height={height} {...outline} strokeDasharray="4 4" />;
    case 'ellipse': return <ellipse cx={x + width / 2} cy={y + height / 2} rx={width / 2} ry={height / 2} {...outline} />;
    case 'diamond': return <polygon points={`${x + width / 2},${y} ${x + width},${y + height / 2} ${x + width / 2},${y + height} ${x},${y + height / 2}`} {...outline} />;
    case 'arrow': return <polyline points={pointsOf(element)} {...outline} markerEnd="url(#arrow-head)" />;
    case 'line':
    case 'freedraw': return <polyline points={pointsOf(element)} {...outline} />;
    case 'text': return <Words element={element} />;
  }
}

function Words({ element }: { readonly element: BoardElement }) {
  const { x, y, width } = boxOf(element);
  const size = numberOf(element.fontSize) || 16;
  const isCentred = element.textAlign === 'center';
  const lines = typeof element.text === 'string' ? element.text.split('\n') : [];
  return (
    <text fontSize={size} fontFamily="sans-serif" fill="#1e1e1e" textAnchor={isCentred ? 'middle' : 'start'}>
      {lines.map((line, at) => <tspan key={at} x={isCentred ? x + width / 2 : x} y={y + size * (1 + at * 1.25)}>{line}</tspan>)}
    </text>
  );
}

function dashOf({ strokeStyle }: BoardElement): { readonly strokeDasharray?: string } {
  return strokeStyle === 'dashed' || strokeStyle === 'dotted' ? { strokeDasharray: '6 4' } : {};
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function boxOf({ x, y, width, height }: BoardElement): Box {
  return { x: numberOf(x), y: numberOf(y), width: numberOf(width), height: numberOf(height) };
}

function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

/** A line's points stand from its own corner. */
function pointsOf({ x, y, points }: BoardElement): string {
  const all: readonly unknown[] = Array.isArray(points) ? points : [];
  return all.flatMap((point) => (Array.isArray(point) ? [`${numberOf(x) + numberOf(point[0])},${numberOf(y) + numberOf(point[1])}`] : [])).join(' ');
}
