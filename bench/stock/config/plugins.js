module.exports = () => ({
  'users-permissions': { config: { jwtSecret: 'bench' } },
  graphql: { config: { defaultLimit: 100, maxLimit: 200, depthLimit: 20, landingPage: false } },
});
