import { smallCases } from './cases.ts';

export function typescriptSolution(round: number): string {
  return `const round = ${round};

export function countEchoes(ids: number[], span: number): number {
  let echoes = 0;
  const inReach = new Map<string, number>();
  ids.forEach((id, i) => {
    const gone = ids[i - span - 1];
    if (gone !== undefined) inReach.set(name(gone), (inReach.get(name(gone)) ?? 0) - 1);
    echoes += inReach.get(name(id)) ?? 0;
    inReach.set(name(id), (inReach.get(name(id)) ?? 0) + 1);
  });
  return echoes;
}

function name(id: number): string {
  return \`\${id} of round \${round}\`;
}
`;
}

/** What a person would write to try a solution on the same cases. */
export function typescriptMain(solution: './solution.ts' | './solution'): string {
  return `import { countEchoes } from '${solution}';

const cases: readonly { readonly ids: number[]; readonly span: number; readonly expected: number }[] = ${JSON.stringify(smallCases)};

for (const { ids, span, expected } of cases) {
  if (countEchoes(ids, span) !== expected) throw new Error('wrong');
}
`;
}
