import { h } from '../dom.js';

const KINDS = {
  'application/pdf': 'PDF',
  'application/msword': 'Word',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
};

/** A file to download, with its kind and size, so that nobody on a bad line is surprised. */
export function fileLink({ name, url, bytes, mime }) {
  const about = [KINDS[mime], saySize(bytes)].filter(Boolean).join(', ');
  return h('a', { href: url, class: 'file' }, `${name} (${about})`);
}

function saySize(bytes) {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
