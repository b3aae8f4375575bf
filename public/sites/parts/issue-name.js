import { sayDate } from '../dates.js';

/** What tells one issue from the others beside its title: `Schools newsletter · Issue 26 · November 2026`. */
export function issueName({ title, series, number, period, firstPublishedAt }) {
  const known = [series?.name, number && `Issue ${number}`, period?.text].filter(Boolean);
  const unsaid = known.filter((words) => !title.toLowerCase().includes(words.toLowerCase()));
  return [...unsaid, `Published on ${sayDate(firstPublishedAt.date)}`].join(' · ');
}
