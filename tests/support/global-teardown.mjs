import { rmSync } from 'node:fs';

/** Takes away what the global set-up made. */
const tearDown = async () => {
  const { folder, server } = globalThis.concordTestRun;
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
};

export default tearDown;
