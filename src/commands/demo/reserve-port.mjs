import { createServer } from 'node:http';

import { Refusal } from '../setup/refusal.mjs';

/**
 * Takes `host` and `port` until `release()`, so that a taken one is refused before minutes are spent on building, and a second
 * demo is refused while the first is still preparing. Who asks meanwhile is told to wait.
 */
export const reservePort = async ({ host, port }) => {
  const server = createServer((_request, response) => {
    response.writeHead(503, { 'content-type': 'text/plain', 'retry-after': '10', connection: 'close' }).end('Concord is getting ready.\n');
  });
  const code = await listen(server, { host, port });
  if (code !== null) refuse({ host, port, code });
  return {
    release: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
};

const listen = (server, address) =>
  new Promise((resolve) => {
    server.once('error', (error) => resolve(error.code));
    server.listen(address, () => resolve(null));
  });

const refuse = ({ host, port, code }) => {
  if (code === 'EADDRINUSE') {
    throw new Refusal(
      `Port ${port} is in use, perhaps by a demo that is running already. Stop that program, or choose another port: put PORT=${port + 1} into the file .env, and try again.`,
    );
  }
  if (code === 'EACCES') {
    throw new Refusal(`This account may not listen on port ${port}. Put a higher one such as PORT=1337 into the file .env, and try again.`);
  }
  throw new Refusal(`Concord cannot listen at ${host}, port ${port} (${code}). Put HOST=127.0.0.1 into the file .env, and try again.`);
};
