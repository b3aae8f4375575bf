/**
 * Counts every statement that any better-sqlite3 connection of the process runs, by wrapping the driver's own
 * statement methods, so that both systems are counted alike and below any of their layers.
 */
module.exports.countStatements = (sqlite) => {
  let count = 0;
  const probe = new sqlite(':memory:');
  const statement = Object.getPrototypeOf(probe.prepare('select 1'));
  for (const method of ['all', 'get', 'run', 'iterate']) {
    const original = statement[method];
    statement[method] = function counted(...args) {
      count += 1;
      return original.apply(this, args);
    };
  }
  probe.close();
  return {
    take: () => {
      const taken = count;
      count = 0;
      return taken;
    },
  };
};
