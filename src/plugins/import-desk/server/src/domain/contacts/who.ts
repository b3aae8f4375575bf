import { isPersonName } from '../headings/names';

/** An organisation, team or line named in the words; the last one wins, because it stands nearest to the number. Null when none is. */
export const organisationIn = (text: string): string | null => {
  const phrases = text.match(PHRASE) ?? [];
  const named = phrases
    .map(trimmed)
    .filter((phrase) => KEYWORD.test(phrase) && !/^(?:Tel|Telephone|Phone|Email|E-mail|Call|Contact)$/u.test(phrase));
  return named.at(-1) ?? null;
};

/** Capitalised words with the small words that join them, and an acronym in brackets. */
const PHRASE =
  /\p{Lu}[\p{L}\d’'-]*(?:(?:,? (?:and|&) | of (?:the )?| for (?:the )?| in | the | )(?:\p{Lu}[\p{L}\d’'-]*|county|\(\p{Lu}{2,}\)))*(?: (?:helpline|service|team|line|desk|hub))?/gu;
const KEYWORD =
  /\b(?:Council|Partnerships?|Board|Teams?|Services?|Trust|Hub|Helpline|[\p{L}]*[Ll]ine|Police|Constabulary|Centre|Unit|Standards|Advice|Association|Office|Group|NSPCC|Samaritans|Crimestoppers|Foundation|Society|Agency|Network|Project|Alliance|Commissioner|MASH|EDT|LADO|Desk|Response|Department|Authority|Clinic|Hospital|School|College|Charity|Refuge|Aid|helpline|service|team|line|desk|hub)\b/u;

const trimmed = (phrase: string): string =>
  phrase.replace(
    /^(?:The|Our|Your|Please|Contact|Call|Ring|Email|E-mail|Telephone|Phone|Tel|If|For|Or|And|Use|Visit)\s+(?:the\s+)?(?=\p{Lu})/u,
    '',
  );

/**
 * The person an e-mail address of the form first.last names, when the same two words stand together in the text: only
 * then is it certain that they are a name, and how it is written.
 */
export const nameFromEmail = (email: string, text: string): string | null => {
  const [first, last] = (email.split('@')[0] ?? '').split(/[._]/u).filter((part) => /^[\p{L}'’-]{2,}$/u.test(part));
  if (first === undefined || last === undefined) return null;
  const together = new RegExp(
    String.raw`(?<![\p{L}@.])${first.replace(/[^\p{L}]/gu, '.')}\s+${last.replace(/[^\p{L}]/gu, '.')}(?![\p{L}@.]\p{L})`,
    'iu',
  );
  const found = together.exec(text)?.[0] ?? null;
  return found !== null && /^\p{Lu}.*\s\p{Lu}/u.test(found) ? found : null;
};

/** A name introduced by a verb of contact and followed by a post: "contact Sam Field, Training Officer". */
export const nameWithPost = (text: string): string | null => {
  const match = INTRODUCED.exec(text);
  const name = match?.groups?.name ?? null;
  return name !== null && isPersonName(name) && roleAfter(text, name) !== null ? name : null;
};
const INTRODUCED =
  /\b(?:[Cc]ontact|[Ss]peak (?:to|with)|[Ee]-?mail|[Cc]all|[Rr]ing|[Aa]sk for)\s+(?<name>(?:(?:Mr|Mrs|Ms|Miss|Dr)\.?\s+)?\p{Lu}[\p{L}'’-]+\s\p{Lu}[\p{L}'’-]+)/u;

/** The person with whom a line of an entry begins, before or after a post: "Sam Field, Training Officer: …", "Training Officer: Sam Field". */
export const nameInEntry = (text: string): { readonly name: string; readonly role: string } | null => {
  const pieces = text
    .split(/\s*(?:[|,:(–—]|\s-\s)\s*/u)
    .map((piece) => piece.replace(/[)\s.]+$/u, '').trim())
    .slice(0, 3);
  const [name, role] = [pieces.findIndex(isPersonName), pieces.findIndex((piece) => roleIn(piece) !== null)];
  if (name < 0 || role < 0 || Math.abs(name - role) !== 1) return null;
  return { name: pieces[name] ?? '', role: pieces[role] ?? '' };
};

/**
 * The post that stands after a name, on its line or the next: "Training Officer" in "Sam Field, Training Officer for more details".
 * The label of a number behind it ("T", "Tel") is no part of it. Null when none stands there.
 */
export const roleAfter = (text: string, name: string): string | null => {
  const words = text.replace(/\S+@\S+/gu, '');
  const at = words.indexOf(name);
  if (at < 0) return null;
  const rest = words.slice(at + name.length).replace(/^[\s,(–-]+/u, '');
  const role = /^\p{Lu}[\p{L}&’'-]*(?: (?:and|of|for|&)? ?\p{Lu}[\p{L}&’'-]*)*/u.exec(rest)?.[0].replace(WAY_LABEL, '') ?? '';
  return ROLE_WORD.test(role) ? role : null;
};

const WAY_LABEL = /(?:\s(?:[TEMWFD]|Tel|Telephone|Phone|Mob|Mobile|E-?mail|Web|Website|Fax|Direct|DDI))+$/u;

/** A post named in a line of a card: "Trading Standards Duty Officer". */
export const roleIn = (line: string): string | null =>
  ROLE_WORD.test(line) && /^\p{Lu}/u.test(line) && line.split(/\s+/u).length <= 8 && !/[.:\d]/u.test(line) ? line : null;

const ROLE_WORD =
  /\b(?:Officer|Manager|Nurse|Lead|Coordinator|Co-ordinator|Administrator|Advis[eo]r|Chair|Director|Worker|Scrutineer|Trainer|Editor|Practitioner|Consultant|Doctor|Designated|LADO|DSL|Head of)\b/u;
