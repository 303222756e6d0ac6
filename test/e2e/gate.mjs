/** A gate in front of a shop's server: it lets everything through, until a test closes it as a network does that is gone. */
import { createServer, request as sendRequest } from 'node:http';

/**
 * Opens a gate to the server at `target` and resolves to it. `requests` holds the body of every request that came
 * through, in order.
 */
export async function openGate(target) {
  const { origin } = new URL(target);
  const requests = [];
  let isClosed = false;

  function pass(incoming, outgoing) {
    if (isClosed) return void incoming.destroy();
    const { method, url, headers } = incoming;
    const chunks = [];
    const onward = sendRequest(origin + url, { method, headers }, (answer) => {
      if (isClosed) return void incoming.destroy(); // The server has acted, and nobody hears of it.
      outgoing.writeHead(answer.statusCode, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => incoming.destroy());
    incoming.on('data', (chunk) => chunks.push(chunk));
    incoming.on('end', () => {
      if (method === 'POST') requests.push(Buffer.concat(chunks).toString());
    });
    incoming.pipe(onward);
  }

  const server = createServer(pass);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${server.address().port}`;
  return {
    requests,
    /** The same place at the server, through the gate. */
    url: address + new URL(target).pathname,
    origin: address,
    /** Cuts everything that is on its way, and whatever comes. */
    cut() {
      isClosed = true;
      server.closeAllConnections();
    },
    mend() {
      isClosed = false;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
