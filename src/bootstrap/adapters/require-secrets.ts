const SECRETS = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'JWT_SECRET',
  'LEDGER_SIGNING_KEY',
];

/**
 * Refuses to start without every secret. Strapi itself starts without some of them, and then answers each sign-in with a fault, or
 * leaves out what they are for.
 */
export const requireSecrets = (settings: Readonly<Record<string, string | undefined>>): void => {
  const missing = SECRETS.filter((name) => !settings[name]);
  if (missing.length === 0) return;
  throw new Error(
    `These settings are missing: ${missing.join(', ')}. "npm run demo" writes them into .env with random values; .env.example tells how to make them.`,
  );
};
