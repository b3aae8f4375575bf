const { TestEnvironment } = require('jest-environment-node');

/**
 * Runs suites that boot Strapi. Jest loads each module anew for each suite, which for Strapi takes about four seconds: here the
 * suites of a worker share one Strapi, loaded by Node itself, and with it Node's own process, settings and dates.
 * What a suite leaves standing is taken down, and its settings are put back.
 */
module.exports = class StrapiEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.settings = { ...process.env };
    this.global.process.env = process.env;
    // The database drivers know dates by their class.
    this.global.Date = Date;
    this.global.outsideJest = { process, require };
  }

  async teardown() {
    await globalThis.strapi?.destroy();
    for (const name of Object.keys(process.env)) if (!(name in this.settings)) delete process.env[name];
    Object.assign(process.env, this.settings);
    await super.teardown();
  }
};
