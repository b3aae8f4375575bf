import { utf8SequenceLength } from './utf8-sequence';
import { windows1252Byte } from './windows-1252';

/**
 * Undoes the commonest damage of copying: UTF-8 that was once read as Windows-1252 ("â€™" for an apostrophe). Only runs
 * of such characters that are well-formed UTF-8 when turned back into bytes are replaced, so right text stays as it is.
 */
export const repairMojibake = (text: string): { readonly text: string; readonly repaired: readonly string[] } => {
  const repaired: string[] = [];
  const whole = text.replace(SUSPECT, (run) => {
    const mended = mend(run);
    if (mended !== run) repaired.push(run);
    return mended;
  });
  return { text: whole, repaired };
};

/** Runs of characters beyond ASCII that begin as a damaged sequence does: Â, Ã, â or ð and something after it. */
const SUSPECT =
  /[ÂÃâð][\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]+/gu;

const mend = (run: string): string => {
  const bytes: number[] = [];
  for (const character of run) {
    const byte = windows1252Byte(character);
    if (byte === null) return run;
    bytes.push(byte);
  }
  const array = Uint8Array.from(bytes);
  for (let at = 0; at < array.length;) {
    const length = utf8SequenceLength(array, at);
    if (length === 0) return run;
    at += length;
  }
  return new TextDecoder('utf-8').decode(array);
};
