import type { Actor, SignOffService, SignOffSettings, SignOffSettingsService } from '../../plugins/editorial/contract';
import type { PartnershipKey } from '../model/content';

import { type DemoStaffByEmail, staffMember, userIdOf } from './staff-member';
import { need, type Workshop } from './workshop';

export interface SignOffPorts {
  readonly signOff: SignOffService;
  readonly settings: SignOffSettingsService;
  readonly staff: DemoStaffByEmail;
}

/** A partnership whose newsletters wait for its agencies, with one that is on its way. */
const HOUSE: PartnershipKey = 'lancashire';
const MANAGER = 'sarah@lancashire.example.org';
const WRITER = 'mei@example.org';
const AGENCIES = [
  { name: 'Councils', kind: 'local-authority', signatory: MANAGER },
  { name: 'Health', kind: 'health', signatory: 'grace@health.lancashire.example.org' },
  { name: 'Police', kind: 'police', signatory: 'imran@police.lancashire.example.org' },
] as const;
const ASKED: Omit<SignOffSettings, 'compulsory'> = {
  workflow: 'statutory',
  approver: 'editor',
  publisher: 'editor',
  glassBreaker: 'manager',
  agenciesNeeded: 3,
};

/** Lets one partnership's newsletters be signed off by its agencies, and sends its draft for review: one agency has agreed, two are waited for. */
export const setUpSignOff = async (workshop: Workshop, ports: SignOffPorts): Promise<void> => {
  const { id: partnership } = need(workshop, `partnership/${HOUSE}`).subject;
  const manager = member(ports, MANAGER);
  for (const { name, kind, signatory } of AGENCIES) {
    await ports.settings.addAgency(partnership, { name, kind }, manager);
    const { agencies } = await ports.settings.desk(partnership, manager);
    const id = agencies.find((agency) => agency.name === name)?.id ?? '';
    const userId = userIdOf(member(ports, signatory));
    await ports.settings.changeAgency(partnership, { id, name, kind, signatories: [{ userId, isDeputy: false }] }, manager);
  }
  await ports.settings.choose(partnership, { type: 'issue', settings: { ...ASKED, compulsory: [] } }, manager);
  await sendForReview(workshop, ports);
};

const sendForReview = async (workshop: Workshop, ports: SignOffPorts): Promise<void> => {
  const { subject } = need(workshop, 'issue/lancashire/schools-next-month');
  const act = async (email: string, action: 'submit' | 'approve', note: string): Promise<void> => {
    const actor = member(ports, email);
    const { seen } = await ports.signOff.standing(subject, actor);
    await ports.signOff.act({ subject, actor, action, note, agency: null, seen });
  };
  await act(WRITER, 'submit', 'A first draft for all three of you. Please look at the third-day visit above all.');
  await act('imran@police.lancashire.example.org', 'approve', 'Fine for us.');
};

const member = ({ staff }: SignOffPorts, email: string): Actor => staffMember(staff, email);
