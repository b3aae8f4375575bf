import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Starts one of `servers/` on the port and resolves once it answers. */
export const startServer = async (file, { port, env = {} }) => {
  const child = fork(file, [], {
    env: { ...process.env, ...env, PORT: String(port), STRAPI_TELEMETRY_DISABLED: 'true' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const told = await nextMessage(child, 'ready');
  return {
    /** What it said when it was ready. */
    told,
    url: `http://127.0.0.1:${port}`,
    /** Statements since the last call. */
    takeStatements: async () => {
      child.send('take');
      return (await nextMessage(child, 'statements')).statements;
    },
    store: async (path, body) => {
      child.send({ path, body });
      await nextMessage(child, 'stored');
    },
    /** CPU time of the process so far, in ms (Linux; null elsewhere). */
    cpuMs: () => cpuMs(child.pid),
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', resolve);
        child.kill('SIGTERM');
        setTimeout(() => child.kill('SIGKILL'), 5000).unref();
      }),
  };
};

const nextMessage = (child, key) =>
  new Promise((resolve, reject) => {
    const onExit = (code) => reject(new Error(`A server of the bench ended early (exit code ${code}).`));
    const onMessage = (message) => {
      if (!(key in message)) return;
      child.off('message', onMessage);
      child.off('exit', onExit);
      resolve(message);
    };
    child.on('message', onMessage);
    child.once('exit', onExit);
  });

const TICKS_PER_SECOND = 100;

const cpuMs = (pid) => {
  if (process.platform !== 'linux') return null;
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_PER_SECOND;
};
