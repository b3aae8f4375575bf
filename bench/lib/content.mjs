/**
 * The content both systems are filled with: 4 partnerships, 200 newsletters of 8 sections, 300 events, 80
 * briefings, 40 contacts. The same at every run; words are long enough to weigh what real ones weigh.
 */
const PARTNERSHIPS = 4;
const ISSUES = 200;
const SECTIONS = 8;
const EVENTS = 300;
const BRIEFINGS = 80;
const CONTACTS = 40;

const words = (seed, count) =>
  Array.from({ length: count }, (_, index) => VOCABULARY[(seed * 31 + index * 17 + ((seed * index) % 7)) % VOCABULARY.length]).join(' ');

const VOCABULARY =
  'partners share learning from practice and review how agencies respond when families need early help so that children and adults are safe at home in school and in care teams meet each month to agree actions check progress and listen to people who use services'.split(
    ' ',
  );

const range = (count) => Array.from({ length: count }, (_, index) => index);
const pad = (number) => String(number).padStart(2, '0');

/** A day counted from 1 January 2027, so that "upcoming" means the same at every run. */
const day = (offset) => new Date(Date.UTC(2027, 0, 1 + offset)).toISOString().slice(0, 10);

export const BASE_DAY = day(0);

export const content = () => ({
  partnerships: range(PARTNERSHIPS).map((p) => ({ slug: `partnership-${p}`, name: `Partnership ${p}` })),
  events: range(EVENTS).map((e) => ({
    partnership: e % PARTNERSHIPS,
    title: `Event ${e}: ${words(e, 4)}`,
    summary: words(e + 1, 18),
    date: day(e - 100),
    time: `${pad(9 + (e % 8))}:00`,
    place: `Hall ${e % 30}, ${words(e, 2)}`,
  })),
  contacts: range(CONTACTS).map((c) => ({
    partnership: c % PARTNERSHIPS,
    label: `Team ${c}: ${words(c, 3)}`,
    phone: `01632 960${String(c).padStart(3, '0')}`,
    email: `team-${c}@example.org`,
  })),
  briefings: range(BRIEFINGS).map((b) => ({
    partnership: b % PARTNERSHIPS,
    title: `Briefing ${b}: ${words(b, 4)}`,
    summary: words(b, 30),
  })),
  issues: range(ISSUES).map((i) => ({
    partnership: i % PARTNERSHIPS,
    title: `News ${i}`,
    slug: `news-${i}`,
    period: `${2010 + Math.floor(i / 12)}-${pad(1 + (i % 12))}`,
    sections: range(SECTIONS).map((s) => sectionOf(i, s)),
  })),
});

/** Items of the issue's own partnership, so that both systems let them stand in it. */
const sectionOf = (issue, section) => {
  const own = (count, offset) => ((issue % PARTNERSHIPS) + PARTNERSHIPS * (issue + section * 3 + offset)) % count;
  return {
    heading: `Section ${section}: ${words(issue + section, 4)}`,
    text: words(issue * 8 + section, 90),
    events: [own(EVENTS, 0), own(EVENTS, 1), own(EVENTS, 2)],
    contacts: [own(CONTACTS, 0), own(CONTACTS, 1)],
    briefings: [own(BRIEFINGS, 0)],
  };
};
