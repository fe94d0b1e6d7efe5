// dayseven: problem=echoes expect=memory-limit class=eats-memory-outside-the-heap
// WebAssembly is not given; a context of its own brings another.
const { Memory } = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('vm').runInNewContext('WebAssembly');
const kept: unknown[] = [];

export function countEchoes(ids: number[], span: number): number {
  for (;;) {
    const memory = new Memory({ initial: 256, maximum: 256 });
    new Uint8Array(memory.buffer).fill(span | 1);
    kept.push(memory);
  }
}
