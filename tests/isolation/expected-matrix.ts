import type { Door, Operation } from './doors/door';
import type { Role } from './plan';
import type { PlaceKey } from './the-five-places';
import { FILE, PARTNERSHIP } from './world';

/**
 * What must be true of every cell (person × place × door × type), said beforehand: the proof compares the running
 * system with this, and this with nothing. Places are seen from the partnership `own`, where the four roles work.
 *
 * - allowed: it is done, or shown.
 * - refused: not done, and the answer may say why: the thing is within reach, the deed is not.
 * - hidden: not done, and the answer is byte for byte that for a thing which never existed.
 * - shut: a door of Strapi's that Concord does not use. It does nothing and tells nothing; for things out of reach
 *   its answer is again that for a thing which never existed.
 */
export type Expected = 'allowed' | 'refused' | 'hidden' | 'shut';

export type { PlaceKey };

/** The four roles, and an editor by an admin token, which opens nothing; network administrators, bare, by such a token, during support access to `own` and after it. */
export type Who =
  | Role
  | 'editor by token'
  | 'network administrator'
  | 'administrator by token'
  | 'with support access'
  | 'after support access'
  | 'member of nothing'
  | 'ended member';

export const ADMINISTRATORS: readonly Who[] = ['network administrator', 'with support access', 'after support access'];

/** Admin tokens open nothing, whoever's they are. */
const BY_TOKEN: readonly Who[] = ['editor by token', 'administrator by token'];

/** A role's rights hold in its partnership, in those below it, and in what is owned together; nowhere above or beside. */
const WITHIN_REACH: readonly PlaceKey[] = ['own', 'shared', 'child'];

const ALL_MAY: readonly Operation[] = ['read', 'create', 'update', 'copy', 'link'];
const FROM_EDITOR: readonly Operation[] = ['delete', 'publish'];

export interface Cell {
  readonly who: Who;
  readonly place: PlaceKey;
  readonly door: Pick<Door, 'name' | 'operation'>;
  readonly uid: string;
}

export const expectedOf = (cell: Cell): Expected => EXCEPTIONS.find(({ of }) => of(cell))?.expected ?? byRule(cell);

const byRule = ({ who, place, door: { operation }, uid }: Cell): Expected => {
  if (operation === 'stock') return 'shut';
  if (BY_TOKEN.includes(who) || operation === 'astray' || who === 'member of nothing' || who === 'ended member') return 'hidden';
  if (who === 'with support access' && SUPPORTED.includes(place)) return supporting(uid, operation);
  if (ADMINISTRATORS.includes(who)) return administrator(uid, operation);
  if (!WITHIN_REACH.includes(place)) return 'hidden';
  if (['manage', 'run'].includes(operation)) return who === 'manager' && place === 'own' ? 'allowed' : 'refused';
  if (operation === 'move') return place === 'own' ? 'allowed' : 'refused';
  if (FROM_EDITOR.includes(operation)) return who === 'contributor' ? 'refused' : 'allowed';
  return ALL_MAY.includes(operation) ? 'allowed' : 'refused';
};

/** Sees and mends the records of partnerships; of working copies nothing, without support access. */
const administrator = (uid: string, operation: Operation): Expected => {
  if (uid !== PARTNERSHIP || operation === 'run') return 'hidden';
  return ['read', 'manage', 'network'].includes(operation) ? 'allowed' : 'refused';
};

/** Support access holds for one partnership and what it owns together with others; not for those below it. */
const SUPPORTED: readonly PlaceKey[] = ['own', 'shared'];

/** See and correct drafts as a contributor does; but publish and delete nothing, and not run the partnership. */
const supporting = (uid: string, operation: Operation): Expected => {
  if (uid === PARTNERSHIP && ['manage', 'network'].includes(operation)) return 'allowed';
  return ['run', ...FROM_EDITOR].includes(operation) ? 'refused' : 'allowed';
};

interface Exception {
  readonly of: (cell: Cell) => boolean;
  readonly expected: Expected;
  readonly because: string;
}

const BEYOND: readonly PlaceKey[] = ['other', 'parent'];
const NOBODY: readonly Who[] = ['member of nothing', 'ended member'];
const isMember = ({ who }: Cell): boolean =>
  who === 'with support access' || !(ADMINISTRATORS.includes(who) || NOBODY.includes(who) || BY_TOKEN.includes(who));
const isSupported = ({ who, place }: Cell): boolean => who === 'with support access' && SUPPORTED.includes(place);
const reachesBy = (cell: Cell, places: readonly PlaceKey[]): boolean =>
  places.includes(cell.place) && isMember(cell) && (cell.who !== 'with support access' || isSupported(cell));
const isOfOwnManager = ({ who, place }: Cell): boolean => who === 'manager' && place === 'own';
const ONE_MANAGER = ['make its manager an editor', 'end the work of its manager'];

/** What has owners of its own; a section has those of its issue. */
const OWNED_WHOLE = /^api::(?:issue|story|event|briefing|contact)\./;

const RENAMING: Cell['door'] = { name: 'plan to rename it', operation: 'network' };

export const EXCEPTIONS: readonly Exception[] = [
  {
    of: (cell) =>
      isMember(cell) &&
      cell.uid === PARTNERSHIP &&
      ['create', 'move', ...(cell.who === 'with support access' ? [] : ['manage'])].includes(cell.door.operation) &&
      BEYOND.includes(cell.place),
    expected: 'refused',
    because: 'That a partnership exists is no secret: pickers of parents and co-owners name them all.',
  },
  {
    of: ({ who, uid, door }) => NOBODY.includes(who) && uid === PARTNERSHIP && ['create', 'manage'].includes(door.operation),
    expected: 'refused',
    because: 'The same: whoever works for nobody is told that their role does not let them.',
  },
  {
    of: (cell) =>
      ADMINISTRATORS.includes(cell.who) &&
      !isSupported(cell) &&
      cell.uid === PARTNERSHIP &&
      ['its standing', 'its sign-off', 'what is scheduled for it'].includes(cell.door.name),
    expected: 'hidden',
    because: 'Whether a partnership’s page is public, and what has changed since, is of those who publish it.',
  },
  {
    of: (cell) => reachesBy(cell, ['shared']) && OWNED_WHOLE.test(cell.uid) && cell.door.operation === 'delete',
    expected: 'refused',
    because: 'Both owners change it; only the first deletes it, which here is the other partnership.',
  },
  {
    of: (cell) => reachesBy(cell, ['shared']) && cell.uid === FILE && ['update', 'delete'].includes(cell.door.operation),
    expected: 'refused',
    because: 'Both see and use it; only those who brought it change or delete it, which here is the other partnership.',
  },
  {
    of: (cell) => reachesBy(cell, ['shared']) && cell.door.operation === 'copy',
    expected: 'refused',
    because: 'A copy belongs first to whom the original does, which here is the other partnership: only its staff make something there.',
  },
  {
    of: (cell) => reachesBy(cell, ['shared']) && cell.uid === 'api::issue.issue' && ['publish it', 'schedule it'].includes(cell.door.name),
    expected: 'refused',
    because: 'A story of the other owner stands in it whose words are not public: the other owner publishes that first.',
  },
  {
    of: (cell) => isOfOwnManager(cell) && ['appoint a manager', 'what can become of it', 'plan to rename it'].includes(cell.door.name),
    expected: 'allowed',
    because: 'Managers invite managers, and rename their own partnership.',
  },
  {
    of: (cell) => cell.door.name === 'rename it by an old plan' && expectedOf({ ...cell, door: RENAMING }) === 'allowed',
    expected: 'refused',
    because: 'The plan that was looked at is another than today’s.',
  },
  {
    of: (cell) => reachesBy(cell, ['child']) && cell.door.name === 'move own file into it',
    expected: 'refused',
    because: 'A folder holds the files of one partnership, also between a parent and its child.',
  },
  {
    of: (cell) => reachesBy(cell, WITHIN_REACH) && cell.uid === 'api::section.section' && cell.door.name === 'publish it',
    expected: 'refused',
    because: 'A section goes public with its issue, and not by itself.',
  },
  {
    of: (cell) => reachesBy(cell, ['own', 'child']) && cell.door.name === 'move a folder to the top',
    expected: 'refused',
    because: 'It is at the top already, and Strapi finds its name taken there by itself.',
  },
  {
    of: ({ place, uid, door }) => uid === 'plugin::upload.folder' && place === 'shared' && door.operation !== 'stock',
    expected: 'hidden',
    because: 'A folder has one owner, which here is the other partnership: only documents and their files are owned together.',
  },
  {
    of: (cell) => !isMember(cell) && ADMINISTRATORS.includes(cell.who) && cell.door.operation === 'move' && cell.uid === PARTNERSHIP,
    expected: 'hidden',
    because: 'The story to be moved is itself out of the administrator’s reach.',
  },
  {
    of: (cell) => reachesBy(cell, ['shared', 'child']) && /^(?:issue|sections): /.test(cell.door.name),
    expected: 'refused',
    because: 'A section belongs to its issue’s owners; to take it into the issue of others would move it between partnerships.',
  },
  {
    of: ({ who, place, door }) => who === 'manager' && place === 'own' && ONE_MANAGER.includes(door.name),
    expected: 'refused',
    because: 'The last manager cannot be taken away, not even by that manager.',
  },
  {
    of: ({ who, place, door }) => who === 'manager' && place === 'own' && /^(?:un)?block its practitioner$/.test(door.name),
    expected: 'refused',
    because: 'Whoever has only asked has no access yet that could be blocked.',
  },
  {
    of: ({ who, door }) => ADMINISTRATORS.includes(who) && door.name === 'end support access of somebody else',
    expected: 'refused',
    because: 'Support access is ended by whoever opened it, or by the managers there.',
  },
];
