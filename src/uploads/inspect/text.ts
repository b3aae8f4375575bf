import { TextDecoder } from 'node:util';

import type { ByteSource } from './byte-source';
import type { Inspector, Verdict } from './verdict';

const STEP_BYTES = 60 * 1024;

/** ASCII control characters that no text has: all but tab, line feed, form feed and carriage return. */
const CONTROL = /[^\P{Cc}\t\n\f\r\x7f-\x9f]/u;

/** Texts begin with words: not with a tag, as pages, drawings and XML do, and not with the line that names a script's interpreter. */
const BEGINS_AS_CODE = /^\ufeff?\s*(?:<|#!)/;

const inspectText: Inspector = async (source) => {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  for (let offset = 0; offset < source.size; offset += STEP_BYTES) {
    const text = decode(decoder, await source.read(offset, STEP_BYTES), offset + STEP_BYTES < source.size);
    if (text === null || CONTROL.test(text)) return 'not-text';
    if (offset === 0 && BEGINS_AS_CODE.test(text)) return 'active';
  }
  return 'ok';
};

export const inspectPlainText: Inspector = inspectText;

/** WebVTT (W3C), section 4.1: the word WEBVTT, alone on its line or followed by white space. */
export const inspectVtt: Inspector = async (source: ByteSource): Promise<Verdict> => {
  const start = (await source.read(0, 10)).toString('utf8');
  return /^\ufeff?WEBVTT(?:\s|$)/.test(start) ? inspectText(source) : 'differs';
};

const decode = (decoder: TextDecoder, bytes: Buffer, stream: boolean): string | null => {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    return null;
  }
};
