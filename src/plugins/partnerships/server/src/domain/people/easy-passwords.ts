export const EASY_TO_GUESS =
  'This password is among the first that somebody would try: common words, rows of keys, a year, or your own name. Three random words do well.';

/**
 * Whether a password is among the first that somebody would try: common words, rows of keys, years and one's own names, and little
 * beside. Spelling it with signs (`P@ssw0rd`), with capitals or twice makes no difference.
 */
export const isEasyToGuess = (password: string, own: readonly string[]): boolean => {
  const text = password.slice(0, READ).toLowerCase();
  const plain = Array.from(text, (sign) => SIGNS[sign] ?? sign).join('');
  const words = [...COMMON, ...own.flatMap(wordsOf)];
  const parts = new Set<string>();
  let rest = 0;
  for (let at = 0; at < text.length;) {
    const length = Math.max(...words.map((word) => (plain.startsWith(word, at) ? word.length : 0)), rowAt(text, at), repeatAt(text, at));
    if (length > 0) parts.add(plain.slice(at, at + length));
    else if (/[\p{L}\p{N}]/u.test(text.charAt(at))) rest += 1;
    at += Math.max(length, 1);
  }
  return parts.size + rest < FEWEST_PARTS;
};

/** Known parts, and letters and numbers beside them. */
const FEWEST_PARTS = 5;
const SHORTEST = 3;
/** bcrypt reads no further. */
const READ = 72;

const SIGNS: Readonly<Record<string, string>> = { '@': 'a', '4': 'a', '3': 'e', '1': 'i', '!': 'i', '0': 'o', $: 's', '5': 's', '7': 't' };

const forwards = [
  '0123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1q2w3e4r5t6y',
  '1qaz2wsx3edc',
  '13579',
  '24680',
];
const ROWS = [...forwards, ...forwards.map((row) => Array.from(row).reverse().join('')), '1234567890'];

/** How long a piece of a row of keys, or a year, begins there. */
const rowAt = (text: string, at: number): number => {
  if (/^(?:19|20)\d\d(?!\d)/.test(text.slice(at))) return 4;
  let length = 0;
  for (let next = SHORTEST; at + next <= text.length && ROWS.some((row) => row.includes(text.slice(at, at + next))); next += 1)
    length = next;
  return length;
};

const repeatAt = (text: string, at: number): number => {
  const [run = ''] = /^(.)\1*/u.exec(text.slice(at)) ?? [];
  return run.length >= SHORTEST ? run.length : 0;
};

const wordsOf = (own: string): readonly string[] =>
  own
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= SHORTEST);

/** What heads the lists of passwords that leaked, and what is said all day where newsletters of safeguarding partnerships are made. */
const COMMON: readonly string[] = `
  password passwort passcode letmein welcome admin administrator login user username guest secret changeme default test testing hello
  iloveyou love lovely sunshine princess monkey dragon football baseball basketball master shadow superman batman michael charlie jordan
  hunter daniel thomas jessica ashley george summer winter autumn spring january february march april june july august september october
  november december monday tuesday wednesday thursday friday saturday sunday liverpool arsenal chelsea manchester everton united rangers
  celtic england london computer internet access trustno freedom whatever starwars pokemon cheese cookie flower orange banana purple ginger
  pepper chocolate mustang killer soccer hockey tigger buster google facebook concord strapi newsletter safeguarding partnership
  practitioner council police health nhs children family school work office
`
  .trim()
  .split(/\s+/);
