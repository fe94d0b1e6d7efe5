import type { DayId, ThisDay } from '@dayseven/contracts';
import type { UseCase } from '../refusal.ts';
import { createTurns } from '../turns.ts';

/** Takes what is asked of one day in the order it was asked: of two tabs the second meets what the first one left. */
export function createOfDay() {
  const inTurn = createTurns<DayId>();
  return function ofDay<Request extends ThisDay, Value>(useCase: UseCase<Request, Value>): UseCase<Request, Value> {
    return (viewer, request) => inTurn(request.dayId, () => useCase(viewer, request));
  };
}
