import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** An address where nothing answers until `open` leads it to the server of the given one. */
export async function prepareLateServer(url: string) {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  const server = createServer((incoming) => {
    const outgoing = connect(Number(target.port), target.hostname);
    sockets.add(incoming).add(outgoing);
    incoming.on('error', () => outgoing.destroy());
    outgoing.on('error', () => incoming.destroy());
    incoming.pipe(outgoing).pipe(incoming);
  });
  const port = await listen(0);
  await stopListening();
  const late = new URL(url);
  late.port = String(port);

  async function listen(wanted: number): Promise<number> {
    server.listen(wanted, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    return typeof address === 'object' ? (address?.port ?? 0) : 0;
  }
  async function stopListening(): Promise<void> {
    for (const socket of sockets) socket.destroy();
    if (server.listening) await new Promise((resolve) => server.close(resolve));
  }
  return { url: late.href, open: () => listen(port), [Symbol.asyncDispose]: stopListening };
}
