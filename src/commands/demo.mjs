import { checkNode } from './setup/check-node.mjs';
import { checkPackages } from './setup/check-packages.mjs';

/** `npm run demo [-- --reset]`. The rest is loaded once it is sure that this Node can read it. */
const main = async () => {
  checkNode();
  checkPackages();
  const { runDemo } = await import('./demo/run-demo.mjs');
  await runDemo(process.argv.slice(2));
};

main().catch((error) => {
  if (error.name === 'Refusal') console.error(error.message);
  else if (error.output) console.error(`${error.message} What went wrong:\n\n${error.output}`);
  else console.error(error);
  process.exit(1);
});
