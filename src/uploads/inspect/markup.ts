import type { ByteSource } from './byte-source';
import type { Inspector, Verdict } from './verdict';

const STEP_BYTES = 60 * 1024;
/** Longer than the longest sign, so that one across two pieces is seen. */
const OVERLAP_BYTES = 128;

/**
 * Signs of a web page, a drawing or a script. In compressed data the shortest of them, five letters in either case, turns up by
 * chance about once in ten thousand files of 5 MB.
 */
const SIGNS = /<script|<html|<!doctype|<iframe|<\?php|<svg\s[^<>]{0,60}(?:xmlns|on[a-z]+=)|www\.w3\.org\/2000\/svg/i;

/** Finds a file that is a picture or a text to one program and a web page to another. */
export const inspectForMarkup: Inspector = async (source: ByteSource): Promise<Verdict> => {
  for (let offset = 0; offset < source.size; offset += STEP_BYTES) {
    const piece = await source.read(offset, STEP_BYTES + OVERLAP_BYTES);
    if (SIGNS.test(piece.toString('latin1'))) return 'active';
  }
  return 'ok';
};
