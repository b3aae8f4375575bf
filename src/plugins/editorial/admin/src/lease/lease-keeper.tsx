import { VisuallyHidden } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useParams } from 'react-router-dom';

import type { PartnershipsAdmin } from '../../../../partnerships/contract/admin';
import type { GovernedType, GovernedTypes } from '../../../contract/governed-type';
import type { DocumentAt } from '../document-at';
import type { SaveWatch } from '../editing/save-watch';
import { formatClock } from '../format-time';
import { ownRecordOf } from '../own-record';
import { useWords } from '../words';
import { ArchivedForm } from './archived-form';
import { LeaseBanner } from './lease-banner';
import { LostForm } from './lost-form';
import { TakeOverModal } from './take-over-modal';
import { useFormSlot } from './use-form-slot';
import { useHoldingStill } from './use-holding-still';
import { useIsArchived } from './use-is-archived';
import { useLease } from './use-lease';
import { useToast } from './use-toast';

export interface LeaseKeeping extends Pick<PartnershipsAdmin, 'useLeft' | 'useWorksFor'> {
  readonly saves: SaveWatch;
  /** This page's own name, made up when it was opened. */
  readonly tab: string;
}

/** Stands in every form of a governed type, on wide screens and narrow ones, and keeps its lease. A new document has none yet, and a record of a partnership's is not on the desk of who looks after the network. */
export const createLeaseKeeper = (governed: GovernedTypes, keeping: LeaseKeeping) => {
  const LeaseKeeper = () => {
    const { slug: uid = '', id: documentId = 'create' } = useParams();
    const isOurs = keeping.useWorksFor(
      ownRecordOf(
        governed[uid],
        useForm('LeaseKeeper', ({ values }) => values),
      ),
    );
    if (!governed[uid] || !isOurs || documentId === 'create') return null;
    return <OpenForm key={`${uid} ${documentId}`} at={{ uid, documentId }} partOf={governed[uid].partOf} keeping={keeping} />;
  };
  return LeaseKeeper;
};

interface OpenFormProps {
  readonly at: DocumentAt;
  readonly partOf: GovernedType['partOf'];
  readonly keeping: LeaseKeeping;
}

/** What is archived is nobody's to edit, and takes no lease. */
const OpenForm = ({ at, partOf, keeping }: OpenFormProps) =>
  useIsArchived(at, partOf) ? <ArchivedForm isPart={partOf !== undefined} /> : <KeptForm at={at} keeping={keeping} />;

const KeptForm = ({ at, keeping }: { readonly at: DocumentAt; readonly keeping: LeaseKeeping }) => {
  const words = useWords();
  const slot = useFormSlot();
  const { lease, isModified, hasCome, isLost } = useLease(at, keeping);
  const [isAsking, setIsAsking] = useState(false);
  const name = lease.kind === 'theirs' ? lease.name : '';
  useHoldingStill(lease.kind === 'theirs' ? slot?.fields : undefined, words('lease.still', { name }));
  const isTaken = lease.kind === 'theirs' && lease.takenOver !== null;
  const said = lease.kind === 'theirs' ? words(isTaken ? 'lease.taken' : 'lease.theirs', { name, time: formatClock(lease.since) }) : '';
  useToast(isTaken ? said : '');
  if (!slot) return null;
  if (isLost) return createPortal(<LostForm fields={slot.fields} isModified={isModified} useLeft={keeping.useLeft} />, slot.top);
  return createPortal(
    <>
      <VisuallyHidden role="status">{said === '' && hasCome ? words('lease.yours') : said}</VisuallyHidden>
      {lease.kind === 'theirs' && <LeaseBanner {...{ lease, isModified }} onTakeOver={() => setIsAsking(true)} />}
      {lease.kind === 'theirs' && isAsking && (
        <TakeOverModal args={{ ...at, tab: keeping.tab }} name={name} isBack={isTaken} onClose={() => setIsAsking(false)} />
      )}
    </>,
    slot.top,
  );
};
