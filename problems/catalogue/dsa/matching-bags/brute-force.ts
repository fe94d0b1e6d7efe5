export function firstMatches(bags: string[][]): number[] {
  return bags.map((bag) => bags.findIndex((other) => matches(bag, other)));
}

function matches(bag: string[], other: string[]): boolean {
  const count = (parts: string[], name: string) => parts.filter((part) => part === name).length;
  return [...bag, ...other].every((name) => count(bag, name) === count(other, name));
}
