// dayseven: problem=echoes expect=compile-error class=wrong-shape
export const countEchoes = { call: (ids: number[], span: number) => ids.length + span };
