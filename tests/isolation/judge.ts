import { z } from 'zod';

import { type Answer, fieldsOf, type Req } from './client';
import { canariesIn } from './canaries';
import type { Holding, Holdings } from './holdings';
import { mayBeTold } from './names-told';
import { reaches } from './plan';
import { reachedRows } from './reached-rows';
import { FILE, PARTNERSHIP, type Person, type Thing, type World } from './world';

const DOCUMENT_ID = /\b[a-z0-9]{24}\b/g;

export interface Said {
  readonly req: Req;
  readonly answer: Answer;
  /** Who owns what by now: a file is shared with whoever may edit a document that it is used in, a section goes with its issue. */
  readonly held: Holdings;
}

interface Sight {
  readonly world: World;
  readonly person: Person | null;
  readonly held: Holdings;
}

/** What an answer tells of things out of the person's reach; empty when it tells nothing. */
export const leaksIn = (worlds: readonly World[], person: Person | null, { req, answer, held }: Said): readonly string[] => {
  const said = `${answer.headers}\n${answer.text}`;
  const asked = decodeURIComponent(req.path) + JSON.stringify(req.body ?? '') + (req.form ? formText(req.form()) : '');
  const words = canariesIn(said).filter((word) => !asked.includes(word));
  const ids = [...new Set(said.match(DOCUMENT_ID) ?? [])].filter((id) => !asked.includes(id));
  return [
    ...words.flatMap((word) => worlds.flatMap((world) => secretOf({ world, person, held, path: req.path }, word).map(quoting(said, word)))),
    ...ids.flatMap((id) => worlds.flatMap((world) => strangerOf({ world, person, held }, id).map(quoting(said, id)))),
  ];
};

/** Adds where in the answer it stands, for whoever has to judge it. */
const quoting = (said: string, secret: string) => {
  const at = said.toLowerCase().indexOf(secret);
  return (leak: string): string => `${leak}, in: …${said.slice(Math.max(0, at - 160), at + 80)}…`;
};

/** Network administrators see the records of partnerships and people, but no working copies. */
const secretOf = (sight: Sight & { readonly path: string }, word: string): readonly string[] => {
  const { world, person, path } = sight;
  const thing = world.byWord.get(word);
  // Whoever closes a partnership is told which websites go dark.
  if (thing?.house && person?.adminRole === 'strapi-super-admin' && path.startsWith('/partnership-life/')) return [];
  if (thing) return maySee(sight, thing) ? [] : [`the words of ${thing.uid} of ${thing.place}`];
  const someone = world.people.find((other) => other.word === word);
  return !someone || mayBeTold(sight, someone) ? [] : [`the name or address of "${someone.key}"`];
};

/** The ids of partnerships go with their names, which are no secret. */
const strangerOf = (sight: Sight, documentId: string): readonly string[] => {
  const thing = sight.world.byDocumentId.get(documentId);
  if (!thing || thing.uid === PARTNERSHIP || maySee(sight, thing)) return [];
  return [`the id of ${thing.uid} of ${thing.place}`];
};

const maySee = ({ world, person, held }: Sight, thing: Thing): boolean => {
  if (mayRead(world, person, thing)) return true;
  if (person === null || !world.people.includes(person)) return false;
  const mine = reachedRows(world, person);
  if (held.get(`${thing.uid} ${thing.id}`)?.owners.some((owner) => mine.has(owner))) return true;
  // Words go where somebody with the right to both took them: into a copy, or with a section into another issue.
  return [...held.values()].some(({ owners, text }) => owners.some((owner) => mine.has(owner)) && text.includes(thing.word));
};

export const mayRead = ({ plan, people }: World, person: Person | null, { uid, owners }: Thing): boolean => {
  if (uid === PARTNERSHIP && person?.adminRole === 'strapi-super-admin') return true;
  // Of another world, where nobody of this one works.
  if (person === null || !people.includes(person)) return false;
  return reaches(plan, person, owners);
};

/** What one request changed that it had no business to, as sentences; `rights` counts as everybody's. */
export const foreignWrites = (
  world: World,
  person: Person | null,
  { before, after }: { before: Holdings; after: Holdings },
): readonly string[] => {
  const mine = reachedRows(world, person);
  const isAdministrator = person?.adminRole === 'strapi-super-admin';
  // They appoint managers, by invitation.
  const theirs = isAdministrator ? [PARTNERSHIP, 'concord_invitations'] : [];
  const within = ({ uid, owners }: Holding) => theirs.includes(uid) || owners.some((owner) => mine.has(owner));
  const found: string[] = [];
  for (const [key, old] of before) {
    const now = after.get(key);
    if (now?.text === old.text) continue;
    const isTheirs = within(old) && !(old.uid === FILE && isForeignFile(mine, old, now));
    if (!isTheirs) found.push(`${key} of ${old.owners.join('+') || 'nobody'} was ${now ? 'changed' : 'deleted'}`);
  }
  for (const [key, now] of after) {
    const old = before.get(key);
    if (old?.text === now.text) continue;
    // A section taken out of its issue is nobody's from then on, which harms nobody else.
    if (!within(now) && !isStillAtHome(old, now) && (now.owners.length > 0 || !old))
      found.push(`${key} ${old ? 'was given away to' : 'was made for'} ${now.owners.join('+') || 'nobody'}`);
    const taken =
      person === null
        ? []
        : canariesIn(now.text).filter((word) => !old?.text.includes(word) && isStrange({ world, person, held: before }, word));
    found.push(...taken.map((word) => `${key} took words of ${world.byWord.get(word)?.place ?? ''}`));
    found.push(...foreignLinks({ mine, after, isAdministrator }, old, now).map((link) => `${key} was linked to ${link}`));
  }
  return found;
};

/** What is known of a file is of those who brought it, its first owner; who may use it too comes and goes with its use. */
const isForeignFile = (mine: ReadonlySet<number>, old: Holding, now: Holding | undefined): boolean =>
  !old.owners.slice(0, 1).some((home) => mine.has(home)) && (!now || knownOf(old) !== knownOf(now));

const isStillAtHome = (old: Holding | undefined, now: Holding): boolean => now.uid === FILE && now.owners[0] === old?.owners[0];

const knownOf = ({ text }: Holding): string => {
  const [row, linked] = DESCRIBED.parse(JSON.parse(text));
  return JSON.stringify([row, linked.filter(([name]) => name !== 'partnerships')]);
};

const DESCRIBED = z.tuple([z.unknown(), z.array(z.tuple([z.string(), z.unknown()]))]).rest(z.unknown());

const isStrange = (sight: Sight, word: string): boolean => {
  const thing = sight.world.byWord.get(word);
  return thing !== undefined && !maySee(sight, thing);
};

interface LinkWorld {
  readonly mine: ReadonlySet<number>;
  readonly after: Holdings;
  readonly isAdministrator: boolean;
}

/** Fields that may name partnerships of others, who are no secret. */
const OPEN = ['.parent', '.ownsWith', '.coOwner'];

const foreignLinks = ({ mine, after, isAdministrator }: LinkWorld, old: Holding | undefined, now: Holding): readonly string[] => {
  const fresh = now.links.filter((link) => old?.links.includes(link) !== true);
  return fresh.filter((link) => {
    const [uid = '', id = '', field = ''] = link.split(' ');
    const target = after.get(`${uid} ${id}`);
    if (!target || (uid === PARTNERSHIP && (isAdministrator || OPEN.some((name) => field.endsWith(name))))) return false;
    if (now.uid === FILE && uid === PARTNERSHIP && isSharedByUse({ mine, after }, now, Number(id))) return false;
    if (!old && uid === PARTNERSHIP && isOwnedAlike({ mine, after }, now)) return false;
    if (!old && isCopied(link, now, after)) return false;
    // What was deleted by the same request, or belongs to a partnership as its own file or folder.
    return !target.owners.some((owner) => mine.has(owner));
  });
};

/** A file goes to both owners of what it is used in, when one of the two uses it there. */
const isSharedByUse = ({ mine, after }: Omit<LinkWorld, 'isAdministrator'>, file: Holding, partnership: number): boolean =>
  [...after.values()].some(
    ({ owners, links }) =>
      owners.includes(partnership) &&
      owners.some((owner) => mine.has(owner)) &&
      links.some((link) => link.startsWith(`${FILE} ${file.id} `)),
  );

/** A copy of what two own together is owned by the same two. */
const isOwnedAlike = ({ mine, after }: Omit<LinkWorld, 'isAdministrator'>, made: Holding): boolean =>
  made.owners.some((owner) => mine.has(owner)) &&
  [...after.values()].some((other) => other.uid === made.uid && other.id !== made.id && other.owners.join() === made.owners.join());

/** A copy names what the original of the same owners names, also what whoever copies it may not see. */
const isCopied = (link: string, made: Holding, after: Holdings): boolean =>
  [...after.values()].some(
    (other) => other.uid === made.uid && other.id !== made.id && other.owners.join() === made.owners.join() && other.links.includes(link),
  );

const formText = (form: FormData): string => fieldsOf(form).join(' ');
