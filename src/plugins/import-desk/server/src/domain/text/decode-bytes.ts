import { DomainError } from '../../../../../../kernel';

import type { ImportFinding } from '../../../../contract';

import { refuseBinary } from './refuse-binary';
import { repairMojibake } from './repair-mojibake';
import { utf8SequenceLength } from './utf8-sequence';
import { windows1252Character } from './windows-1252';

export interface DecodedText {
  readonly text: string;
  /** `encoding-guessed` and `encoding-repaired`, with the words concerned: a person must look at them. */
  readonly findings: readonly ImportFinding[];
}

/**
 * The text of a file: UTF-8 with or without a byte-order mark, UTF-16 with one, and Windows-1252 for every byte that is
 * not UTF-8, always with a finding. Throws `import.file-empty`, `import.file-binary` and `import.file-encoding`.
 */
export const decodeBytes = (bytes: Uint8Array): DecodedText => {
  const marked = decodeMarked(bytes);
  if (marked === null) refuseBinary(bytes);
  const guessed = marked === null ? decodeMixed(bytes) : { text: marked, findings: [] };
  if (guessed.text.trim() === '') throw emptyFile();
  const { text, repaired } = repairMojibake(guessed.text);
  return { text, findings: [...guessed.findings, ...repaired.slice(0, 20).map((evidence) => ({ rule: 'encoding-repaired', evidence }))] };
};

const emptyFile = () =>
  new DomainError({
    code: 'import.file-empty',
    refusal: 'invalid',
    message: 'The file has no text in it. Check that you chose the right file, and that it was saved.',
  });

const decodeMarked = (bytes: Uint8Array): string | null => {
  const mark = [bytes[0], bytes[1], bytes[2], bytes[3]];
  if (mark[0] === 0xff && mark[1] === 0xfe && !(mark[2] === 0 && mark[3] === 0)) return new TextDecoder('utf-16le').decode(bytes);
  if (mark[0] === 0xfe && mark[1] === 0xff) return new TextDecoder('utf-16le').decode(swapped(bytes)).replace(/^\ufeff/, '');
  return null;
};

/** UTF-16 with the high byte first, turned round: `TextDecoder` knows `utf-16be` only in builds of Node with all of ICU. */
const swapped = (bytes: Uint8Array): Uint8Array => {
  const turned = new Uint8Array(bytes.length - (bytes.length % 2));
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    turned[at] = bytes[at + 1] ?? 0;
    turned[at + 1] = bytes[at] ?? 0;
  }
  return turned;
};

const decodeMixed = (bytes: Uint8Array): DecodedText => {
  const parts: string[] = [];
  const guesses: number[] = [];
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  let unknown = 0;
  let start = 0;
  for (let at = 0; at < bytes.length;) {
    const length = utf8SequenceLength(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    parts.push(utf8.decode(bytes.subarray(start, at)));
    const character = windows1252Character(bytes[at] ?? 0);
    if (character === null) unknown += 1;
    parts.push(character ?? '\ufffd');
    guesses.push(parts.length - 1);
    at += 1;
    start = at;
  }
  parts.push(utf8.decode(bytes.subarray(start)));
  if (unknown > 3) throw unknownEncoding();
  return { text: parts.join('').replace(/^\ufeff/, ''), findings: guessFindings(parts, guesses) };
};

const unknownEncoding = () =>
  new DomainError({
    code: 'import.file-encoding',
    refusal: 'invalid',
    message: 'The letters of this file cannot be read: it is neither UTF-8, UTF-16 nor Windows-1252. Save it again as plain text in UTF-8.',
  });

/** One for each place: letters near one another on a line stand in one finding, and the same words are told once. */
const guessFindings = (parts: readonly string[], guesses: readonly number[]): ImportFinding[] => {
  const found = new Map<string, ImportFinding>();
  let told = -1;
  for (const part of guesses) {
    const between = told < 0 ? '\n' : parts.slice(told + 1, part).join('');
    if (between.length <= NEAR && !between.includes('\n')) continue;
    const finding = guessFinding(parts, part);
    found.set(finding.evidence, finding);
    told = part;
  }
  return [...found.values()].slice(0, 20);
};
/** Letters behind a guessed one that its finding shows for certain. */
const NEAR = 15;

/** The guessed character with the whole words about it, up to thirty letters on either side, on its own line. */
const guessFinding = (parts: readonly string[], part: number): ImportFinding => {
  const before =
    parts
      .slice(Math.max(0, part - 8), part)
      .join('')
      .split('\n')
      .at(-1) ?? '';
  const after =
    parts
      .slice(part + 1, part + 9)
      .join('')
      .split('\n')[0] ?? '';
  const near = before.length > 30 ? before.slice(-31).replace(/^\S*\s?/u, '') : before;
  const next = after.length > 30 ? after.slice(0, 31).replace(/\s?\S*$/u, '') : after;
  return { rule: 'encoding-guessed', evidence: `${near}${parts[part] ?? ''}${next}`.trim() };
};
