import audit from '../../../../src/plugins/editorial/admin/src/translations/audit.en.json';
import desk from '../../../../src/plugins/editorial/admin/src/translations/en.json';
import type { Words } from '../../../../src/plugins/editorial/admin/src/words';

const english = { ...desk, ...audit };

/** Staff's words with simple values filled in, as far as tests read them; plurals stay as they are written. */
export const someWords: Words = (key, values = {}) =>
  Object.entries(values).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, String(value)), english[key]);
