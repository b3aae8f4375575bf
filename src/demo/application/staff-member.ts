import type { Actor } from '../../plugins/editorial/contract';

/** The demo's staff by e-mail address. */
export type DemoStaffByEmail = ReadonlyMap<string, Actor>;

/** A member of the demo's staff; throws for an address that is nobody's. */
export const staffMember = (staff: DemoStaffByEmail, email: string): Actor => {
  const found = staff.get(email);
  if (!found) throw new Error(`The demo names "${email}", who is nobody.`);
  return found;
};

/** Their admin user. */
export const userIdOf = ({ id }: Actor): number => Number(id.slice('staff:'.length));
