/** So many rounds are typed in at once. */
export const typedProblems: readonly string[] = Array.from({ length: 200 }, (_, i) => `typed-${i + 1}`);
