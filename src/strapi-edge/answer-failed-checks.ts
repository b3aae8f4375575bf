import { createRequire } from 'node:module';

type Done = (error?: unknown, value?: unknown) => void;
type Test = (this: unknown, value: unknown, context: unknown) => unknown;

interface Check {
  (asked: unknown, done: Done): void;
  /** What it was made of; missing where it stands for the fields inside. */
  readonly OPTIONS?: { readonly test: Test };
}

type RunChecks = (options: { readonly tests: readonly Check[] }, done: Done) => void;
type MakeCheck = (options: NonNullable<Check['OPTIONS']>) => Check;

/** Those that are mended already: several servers may run in one process, as in tests. */
const MENDED = new WeakSet<RunChecks>();

/**
 * Strapi's forms are checked by yup 0.32. Where a check waits for something and then fails, or the database under it does, yup leaves the
 * failure to nobody: the request is never answered, and Node ends the process. Here, it is the answer. To be called in `register`.
 */
export const answerFailedChecks = (): void => {
  // Strapi's own yup, not one that anybody else brings.
  const ofStrapi = createRequire(require.resolve('@strapi/utils'));
  const runner = ofStrapi('yup/lib/util/runTests') as { default: RunChecks };
  const { default: makeCheck } = ofStrapi('yup/lib/util/createValidation') as { readonly default: MakeCheck };
  const run = runner.default;
  if (MENDED.has(run)) return;
  runner.default = (options, done) => {
    run({ ...options, tests: options.tests.map((check) => answering(check, makeCheck)) }, done);
  };
  MENDED.add(runner.default);
};

const answering = (check: Check, makeCheck: MakeCheck): Check => {
  const { OPTIONS } = check;
  if (!OPTIONS) return check;
  return (asked, done) => {
    makeCheck({ ...OPTIONS, test: handingFailuresTo(done, OPTIONS.test) })(asked, done);
  };
};

const handingFailuresTo = (done: Done, test: Test): Test =>
  function (this: unknown, value, context) {
    const told = test.call(this, value, context);
    if (typeof told !== 'object' || told === null || !('then' in told)) return told;
    return Promise.resolve(told).catch((error: unknown) => {
      done(error);
      return NEVER;
    });
  };

/** What is answered already is not answered again. */
const NEVER = new Promise<never>(() => undefined);
