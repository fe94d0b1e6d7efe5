// dayseven: problem=echoes expect=runtime-error class=compiler-directives
export function countEchoes(ids: number[], span: number): number {
  throw new Error(`no ${ids.length + span}`);
}

//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbIi9ldGMvcGFzc3dkIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiI7QUFXQSJ9
