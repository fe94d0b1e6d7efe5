// dayseven: problem=echoes expect=accepted class=loopback
// It talks to nobody but itself.
const net = (process as unknown as { getBuiltinModule(name: string): any }).getBuiltinModule('net');

export async function countEchoes(ids: number[], span: number): Promise<number> {
  const server = net.createServer((socket: any) => socket.end('hello'));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const said = await new Promise((resolve) => net.connect(server.address().port, '127.0.0.1').on('data', (text: any) => resolve(String(text))).on('error', resolve));
  server.close();
  return said === 'hello' || said instanceof Error ? right(ids, span) : -1;
}
