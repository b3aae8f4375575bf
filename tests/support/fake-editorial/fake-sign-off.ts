import { subjectKey } from '../../../src/kernel';
import type { DeskTables } from '../../../src/plugins/editorial/server/src/application/ports';

import type { FakeRows } from './fake-desk';

/** The tables of sign-off in memory. */
export const signOffOn = (rows: FakeRows): Pick<DeskTables, 'reviewActs' | 'signOffSettings' | 'agencies'> => ({
  reviewActs: {
    of: (refs) => Promise.resolve(new Map(refs.map((ref) => [subjectKey(ref), actsOf(rows, subjectKey(ref))]))),
    append: (act) => {
      const clash = actsOf(rows, subjectKey(act.subject)).some(({ number }) => number === act.number);
      if (clash) throw new Error('concord_review_acts is append-only');
      rows.reviewActs.push(act);
      return Promise.resolve();
    },
    underReview: () => {
      const newest = new Map(rows.reviewActs.map((act) => [subjectKey(act.subject), act]));
      const open = [...newest.values()].filter(
        ({ action }) => !['publish', 'publish-unreviewed', 'take-back', 'archive', 'unarchive'].includes(action),
      );
      return Promise.resolve(open.sort((a, b) => a.at.localeCompare(b.at)).map(({ subject }) => subject));
    },
    archived: () => {
      const acts = rows.reviewActs.filter(({ action }) => action === 'archive' || action === 'unarchive');
      const newest = new Map(acts.map((act) => [subjectKey(act.subject), act]));
      return Promise.resolve([...newest.values()].filter(({ action }) => action === 'archive').map(({ subject }) => subject));
    },
    publishedUnreviewed: () => {
      const broken = rows.reviewActs.filter(({ action }) => action === 'publish-unreviewed');
      return Promise.resolve([...new Map(broken.map(({ subject }) => [subjectKey(subject), subject])).values()]);
    },
    forgetNotes: (refs) => {
      const keys = new Set(refs.map(subjectKey));
      rows.reviewActs = rows.reviewActs.map((act) => (keys.has(subjectKey(act.subject)) ? { ...act, note: '' } : act));
      return Promise.resolve();
    },
  },
  signOffSettings: {
    of: (partnerships) => Promise.resolve(rows.signOffSettings.filter(({ partnership }) => partnerships.includes(partnership))),
    save: (chosen) => {
      const others = rows.signOffSettings.filter(({ partnership, type }) => partnership !== chosen.partnership || type !== chosen.type);
      rows.signOffSettings = [...others, chosen];
      return Promise.resolve();
    },
  },
  agencies: {
    of: (partnerships) =>
      Promise.resolve(
        new Map(partnerships.map((id) => [id, rows.agencies.filter(({ partnership, hasEnded }) => partnership === id && !hasEnded)])),
      ),
    namesOf: (ids) => Promise.resolve(new Map(rows.agencies.filter(({ id }) => ids.includes(id)).map(({ id, name }) => [id, name]))),
    partnershipOf: (id) => Promise.resolve(rows.agencies.find((agency) => agency.id === id)?.partnership ?? null),
    add: (agency, { partnership }) =>
      Promise.resolve(void rows.agencies.push({ ...agency, signatories: [], partnership, hasEnded: false })),
    save: (agency) => {
      rows.agencies = rows.agencies.map((row) => (row.id === agency.id ? { ...row, ...agency } : row));
      return Promise.resolve();
    },
    end: (id) => {
      rows.agencies = rows.agencies.map((row) => (row.id === id ? { ...row, hasEnded: true } : row));
      return Promise.resolve();
    },
  },
});

const actsOf = (rows: FakeRows, key: string) => rows.reviewActs.filter(({ subject }) => subjectKey(subject) === key);
