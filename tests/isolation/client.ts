import { Agent, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Req {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  /** A form with files, in place of a body of JSON. */
  readonly form?: () => FormData;
  /** Beside those of the body and the session, which they cannot replace. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: string;
  readonly text: string;
}

export interface Client {
  send(req: Req, token: string | null): Promise<Answer>;
  close(): void;
}

/** Real HTTP to the app over kept connections on a free port of this machine. */
export const openClient = async (server: Server): Promise<Client> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  // Making a world may take longer than a connection is kept by default.
  server.keepAliveTimeout = 10 * 60_000;
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true });
  return {
    async send({ method, path, body, form, headers: beside }, token) {
      const payload = form ? await formBody(form()) : jsonBody(body);
      const headers = { ...beside, ...payload.headers, ...(token === null ? {} : { authorization: `Bearer ${token}` }) };
      return await exchange({ agent, port, method, path, headers, bytes: payload.bytes });
    },
    close() {
      agent.destroy();
      server.closeAllConnections();
    },
  };
};

interface Exchange {
  readonly agent: Agent;
  readonly port: number;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer | null;
}

const exchange = ({ bytes, headers, ...options }: Exchange): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const length = bytes ? { 'content-length': String(bytes.length) } : {};
    const sent = request(
      { host: '127.0.0.1', ...options, path: options.path.replaceAll(' ', '%20'), headers: { ...headers, ...length } },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          resolve({ status: answer.statusCode ?? 0, headers: JSON.stringify(answer.headers), text });
        });
      },
    );
    sent.on('error', reject);
    sent.end(bytes ?? undefined);
  });

interface Payload {
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer | null;
}

const jsonBody = (body: unknown): Payload =>
  body === undefined
    ? { headers: {}, bytes: null }
    : { headers: { 'content-type': 'application/json' }, bytes: Buffer.from(JSON.stringify(body)) };

const formBody = async (form: FormData): Promise<Payload> => {
  const encoded = new Response(form);
  return {
    headers: { 'content-type': encoded.headers.get('content-type') ?? '' },
    bytes: Buffer.from(await encoded.arrayBuffer()),
  };
};

/** The fields of a form as text; of files their names. */
export const fieldsOf = (form: FormData): readonly string[] => {
  const fields: string[] = [];
  form.forEach((value, name) => fields.push(`${name}=${typeof value === 'string' ? value : value.name}`));
  return fields;
};
