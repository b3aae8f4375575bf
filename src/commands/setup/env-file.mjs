import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';

import { NEW_SECRETS } from './new-secrets.mjs';
import { PROJECT_ROOT } from './project-root.mjs';
import { Refusal } from './refusal.mjs';

const ENV_FILE = path.join(PROJECT_ROOT, '.env');

/** What `.env` and the environment say together; the environment wins, as it does in Strapi. */
export const readSettings = () => ({ ...parseEnv(readText()), ...process.env });

/**
 * Gives `.env` a random value for each secret that neither it nor the environment has, and answers their names. What stands there
 * already stays as it is. The file is replaced in one go and readable by its owner alone.
 */
export const ensureSecrets = () => {
  const settings = readSettings();
  const missing = NEW_SECRETS.filter(({ key }) => !settings[key]);
  if (missing.length === 0) return [];
  const text = missing.reduce(withSecret, readText());
  replaceFile(text);
  return missing.map(({ key }) => key);
};

const replaceFile = (text) => {
  try {
    writeFileSync(`${ENV_FILE}.new`, text, { mode: 0o600 });
    renameSync(`${ENV_FILE}.new`, ENV_FILE);
  } catch (cause) {
    throw new Refusal(`Concord cannot write its settings to ${ENV_FILE}. Give yourself the right to write in that folder, and try again.`, {
      cause,
    });
  }
};

const readText = () => {
  try {
    return existsSync(ENV_FILE) ? readFileSync(ENV_FILE, 'utf8') : '';
  } catch (cause) {
    throw new Refusal(
      `Concord cannot read its settings in ${ENV_FILE}${cause.code === 'EACCES' ? ', which belong to another account' : ''}. Use the account that ran Concord here first, or a copy of the project in a folder of your own.`,
      { cause },
    );
  }
};

/** A key that stands there without a value gets it in place; another is added at the end. */
const withSecret = (text, { key, about, make }) => {
  const empty = new RegExp(`^${key}=[^\\S\\n]*$`, 'm');
  if (empty.test(text)) return text.replace(empty, () => `${key}=${make()}`);
  const gap = text === '' || text.endsWith('\n') ? '' : '\n';
  return `${text}${gap}# ${about}\n${key}=${make()}\n`;
};
