import { z } from 'zod';
import { BoardPatch, CheckRule, Component, DesignConditions, PickReason, ProbeId, PromptAnswer, ScenarioId, type RoundId } from '@dayseven/contracts';
import type { StoredDrawing } from '../../application/ports/round-store.ts';
import type { DrawingRow } from './tables.ts';

/** The events of a design round. */
export const designEvents = [
  z.object({ type: z.literal('design-planned'), v: z.literal(1), conditions: DesignConditions, scenarioId: ScenarioId, because: z.array(PickReason), template: z.string() }),
  z.object({ type: z.literal('question-asked'), v: z.literal(1), text: z.string(), answer: z.string(), fact: z.string().exactOptional() }),
  z.object({ type: z.literal('questions-opened'), v: z.literal(1) }),
  z.object({ type: z.literal('components-saved'), v: z.literal(1), components: z.array(Component) }),
  z.object({ type: z.literal('probe-shown'), v: z.literal(1), probe: ProbeId, text: z.string() }),
  z.object({ type: z.literal('probe-answered'), v: z.literal(1), probe: ProbeId, answer: PromptAnswer }),
  z.object({ type: z.literal('estimate-worked-out'), v: z.literal(1), text: z.string(), result: z.string() }),
  z.object({ type: z.literal('check-dismissed'), v: z.literal(1), rule: CheckRule }),
  z.object({ type: z.literal('point-said'), v: z.literal(1), point: z.string(), said: z.boolean() }),
] as const;

const Patches = z.array(BoardPatch);

export function drawingRow(roundId: RoundId, { revision, at, patches }: StoredDrawing): DrawingRow {
  return { round_id: roundId, revision, at, patches: JSON.stringify(patches) };
}

export function storedDrawing({ revision, at, patches }: Omit<DrawingRow, 'round_id'>): StoredDrawing {
  return { revision, at, patches: Patches.parse(JSON.parse(patches)) };
}
