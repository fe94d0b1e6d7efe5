import type { Unit } from 'mathjs';
import type { EstimateKind } from '../../domain/design/estimate/estimate-kinds.ts';
import type { UnitPart } from '../../domain/design/estimate/estimate-line.ts';

/** A plain number where no unit is left. */
export type Quantity = Unit | number;

export interface Units {
  quantity(value: number, units: readonly UnitPart[]): Quantity;
  multiply(left: Quantity, right: Quantity): Quantity;
  divide(left: Quantity, right: Quantity): Quantity;
  /** Of two of the same kind. */
  add(left: Quantity, right: Quantity): Quantity;
  kindOf(value: Quantity): EstimateKind | undefined;
  numberIn(value: Quantity, unit: string): number;
  /** In the units it is kept in. */
  sizeOf(value: Quantity): number;
}

const kinds: Readonly<Record<Exclude<EstimateKind, 'count'>, string>> = { rate: 's^-1', data: 'B', 'data-rate': 'B/s', time: 's' };

export async function openUnits(): Promise<Units> {
  const { addDependencies, create, divideDependencies, multiplyDependencies, unitDependencies } = await import('mathjs');
  const math = create({ ...addDependencies, ...divideDependencies, ...multiplyDependencies, ...unitDependencies });
  const samples: readonly (readonly [EstimateKind, Unit])[] = [['rate', math.unit(1, kinds.rate)], ['data', math.unit(1, kinds.data)], ['data-rate', math.unit(1, kinds['data-rate'])], ['time', math.unit(1, kinds.time)]];
  const multiply = (left: Quantity, right: Quantity): Quantity => quantityOf(math.multiply(left, right));
  const divide = (left: Quantity, right: Quantity): Quantity => quantityOf(math.divide(left, right));
  const kindOf = (value: Quantity): EstimateKind | undefined => (typeof value === 'number' ? 'count' : samples.find(([, sample]) => value.equalBase(sample))?.[0]);
  const numberIn = (value: Quantity, unit: string): number => (typeof value === 'number' ? value : value.toNumber(unit));
  return {
    multiply, divide, kindOf, numberIn,
    quantity: (value, units) => units.reduce<Quantity>((soFar, { unit, isBelow }) => (isBelow ? divide : multiply)(soFar, math.unit(1, unit)), value),
    add: (left, right) => (typeof left === 'number' || typeof right === 'number' ? Number(left) + Number(right) : quantityOf(math.add(left, right))),
    sizeOf: (value) => {
      const kind = kindOf(value);
      return kind === undefined ? NaN : numberIn(value, kind === 'count' ? '' : kinds[kind]);
    },
  };
}

/** Where every unit cancelled out the library answers with a number. */
function quantityOf(value: unknown): Quantity {
  return isUnit(value) ? value : Number(value);
}

function isUnit(value: unknown): value is Unit {
  return typeof value === 'object' && value !== null && 'equalBase' in value;
}
