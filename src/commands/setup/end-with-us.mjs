import os from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Lets a child process live no longer than this one: interrupted by Ctrl-C or told to stop, this process ends the child first and
 * then itself, at once. Nothing is asked of the child, which would take seconds to close what is thrown away.
 */
export const endWithUs = (child) => {
  const kill = () => child.kill('SIGKILL');
  const stop = (signal) => {
    kill();
    process.exit(128 + os.constants.signals[signal]);
  };
  process.on('exit', kill);
  for (const signal of SIGNALS) process.on(signal, stop);
  child.once('close', () => {
    process.off('exit', kill);
    for (const signal of SIGNALS) process.off(signal, stop);
  });
  return child;
};
