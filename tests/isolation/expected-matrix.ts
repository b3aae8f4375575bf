import type { Door, Operation } from './doors/door';
import type { Role } from './plan';
import { PARTNERSHIP } from './world';

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

export type Who = Role | 'network administrator' | 'member of nothing' | 'ended member';
export type PlaceKey = 'own' | 'shared' | 'child' | 'other' | 'parent';

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
  if (who === 'member of nothing' || who === 'ended member') return 'hidden';
  if (who === 'network administrator') return administrator(uid, operation);
  if (!WITHIN_REACH.includes(place)) return 'hidden';
  if (operation === 'manage') return who === 'manager' && place === 'own' ? 'allowed' : 'refused';
  if (operation === 'move') return place === 'own' ? 'allowed' : 'refused';
  if (FROM_EDITOR.includes(operation)) return who === 'contributor' ? 'refused' : 'allowed';
  return ALL_MAY.includes(operation) ? 'allowed' : 'refused';
};

/** Sees and mends the records of partnerships; of working copies nothing, without support access. */
const administrator = (uid: string, operation: Operation): Expected => {
  if (uid !== PARTNERSHIP) return 'hidden';
  return operation === 'read' || operation === 'manage' ? 'allowed' : 'refused';
};

interface Exception {
  readonly of: (cell: Cell) => boolean;
  readonly expected: Expected;
  readonly because: string;
}

const BEYOND: readonly PlaceKey[] = ['other', 'parent'];
const NOBODY: readonly Who[] = ['member of nothing', 'ended member'];
const isMember = ({ who }: Cell): boolean => who !== 'network administrator' && !NOBODY.includes(who);

export const EXCEPTIONS: readonly Exception[] = [
  {
    of: (cell) =>
      isMember(cell) && cell.uid === PARTNERSHIP && ['create', 'move'].includes(cell.door.operation) && BEYOND.includes(cell.place),
    expected: 'refused',
    because: 'That a partnership exists is no secret: pickers of parents and co-owners name them all.',
  },
  {
    of: ({ place, uid, door }) => uid === 'plugin::upload.folder' && place === 'shared' && door.operation !== 'stock',
    expected: 'hidden',
    because: 'A folder has one owner, which here is the other partnership: only documents and their files are owned together.',
  },
  {
    of: ({ who, door, uid }) => who === 'network administrator' && door.operation === 'move' && uid === PARTNERSHIP,
    expected: 'hidden',
    because: 'The story to be moved is itself out of the administrator’s reach.',
  },
  {
    of: (cell) => isMember(cell) && /^(?:issue|sections): /.test(cell.door.name) && ['shared', 'child'].includes(cell.place),
    expected: 'refused',
    because: 'A section belongs to its issue’s owners; to take it into the issue of others would move it between partnerships.',
  },
];
