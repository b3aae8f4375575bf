import { sayDate } from '../dates.js';

/** What tells one issue from the others: `Schools newsletter · Issue 26 · November 2026`. */
export function issueName({ series, number, period, firstPublishedAt }) {
  return [series?.name, number && `Issue ${number}`, period?.text ?? sayDate(firstPublishedAt.date)].filter(Boolean).join(' · ');
}
