import type { FileType } from './file-types';

interface FileRequest {
  readonly type: FileType;
  /** What the file is called. A reader saves it under this name, made to end as its type does. */
  readonly name: string;
  readonly bytes: number;
  /** The request's Range header; empty when there is none. */
  readonly range: string;
}

/** Inclusive, as in HTTP. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

export interface FileResponse {
  readonly status: 200 | 206 | 416;
  readonly headers: Readonly<Record<string, string>>;
  /** The part to send; null for nothing at all (416, or an empty file). */
  readonly part: ByteRange | null;
}

/**
 * How to answer with a file that came from somebody's computer. The headers see to it that a browser shows pictures and
 * nothing else: no guessing of types, no script, no frame, everything but pictures as a download.
 * Ranges: one `bytes=` range as in RFC 9110, section 14; a list of ranges gets the whole file, which the RFC allows.
 */
export const planFileResponse = ({ type, name, bytes, range }: FileRequest): FileResponse => {
  const headers = {
    'Content-Type': type.mime,
    'Content-Disposition': contentDisposition(type.isPicture ? 'inline' : 'attachment', withExtension(name, type)),
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'Accept-Ranges': 'bytes',
  };
  const part = parseRange(range, bytes);
  if (part === 'outside') {
    return { status: 416, headers: { ...headers, 'Content-Range': `bytes */${bytes}`, 'Content-Length': '0' }, part: null };
  }
  if (part === 'whole') {
    return { status: 200, headers: { ...headers, 'Content-Length': `${bytes}` }, part: bytes > 0 ? { start: 0, end: bytes - 1 } : null };
  }
  const { start, end } = part;
  const sized = { ...headers, 'Content-Range': `bytes ${start}-${end}/${bytes}`, 'Content-Length': `${end - start + 1}` };
  return { status: 206, headers: sized, part };
};

/** Whoever uploads a file may call it anything: a text must not be saved as a program. */
const withExtension = (name: string, { extension }: FileType): string =>
  name.toLowerCase().endsWith(extension) ? name : `${name}${extension}`;

/** RFC 6266: an ASCII name for old clients beside the real one in UTF-8. */
const contentDisposition = (kind: 'inline' | 'attachment', name: string): string => {
  const ascii = name
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\%]/g, '_');
  const encoded = encodeURIComponent(name.replace(/\p{Surrogate}/gu, '_')).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
};

const parseRange = (header: string, bytes: number): ByteRange | 'whole' | 'outside' => {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header.trim()) ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return 'whole';
  const start = from === '' ? Math.max(bytes - Number(to), 0) : Number(from);
  const end = from === '' || to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1);
  if (from !== '' && to !== '' && Number(to) < Number(from)) return 'whole';
  return start > end ? 'outside' : { start, end };
};
