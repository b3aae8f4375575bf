import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';

import { LEASE_BEAT, type LeaseStanding } from '../../../contract/leases';
import { useHoldLeaseQuery, useReadAgainMutation } from '../api/lease-api';
import { readRefusal } from '../api/refusal';
import type { DocumentAt } from '../document-at';
import type { SaveWatch } from '../editing/save-watch';
import { type FormLease, formLeaseOf, hasComeBack, LOST } from './form-lease';
import { useLettingGo } from './use-letting-go';
import { useShown } from './use-shown';

export interface LeasedForm {
  readonly lease: FormLease;
  readonly isModified: boolean;
  /** The reader waited for somebody else, and has the form now. */
  readonly hasCome: boolean;
  /** The document is out of the reader's reach: nothing is saved any more. */
  readonly isLost: boolean;
}

/**
 * Takes the lease of the form on this page, says every few seconds that it is open, and lets go when it is left. Once its turn has come,
 * what stands beside the form is read anew, and so are the words of a form in which nothing was typed.
 */
export const useLease = (at: DocumentAt, { saves, tab }: { readonly saves: SaveWatch; readonly tab: string }): LeasedForm => {
  const isModified = useForm('LeaseKeeper', ({ modified }) => modified);
  const [readAgain] = useReadAgainMutation();
  const [hasCome, setHasCome] = useState(false);
  const again = useRef<() => void>(() => undefined);
  const isShown = useShown(() => again.current());
  const pollingInterval = isShown ? LEASE_BEAT * 1000 : 0;
  const { data, error, refetch } = useHoldLeaseQuery({ ...at, tab }, { pollingInterval, refetchOnMountOrArgChange: true });
  again.current = () => void refetch();
  const isRefused = readRefusal(error, '').code === LOST;
  const { uid, documentId } = at;
  useEffect(() => saves.lost({ uid, documentId }, isRefused), [uid, documentId, isRefused, saves]);
  useEffect(() => () => saves.left({ uid, documentId }), [uid, documentId, saves]);
  const isLost = useSyncExternalStore(saves.subscribe, () => saves.isLost(at));
  const heldBack = useSyncExternalStore(saves.subscribe, () => saves.heldBackOf(at));
  useEffect(() => {
    if (heldBack > 0 || isLost) again.current();
  }, [heldBack, isLost]);
  useLettingGo({ ...at, tab });
  const before = useRef<LeaseStanding>();
  const comeBack = useRef<() => void>(() => undefined);
  comeBack.current = () => {
    void readAgain({ ...at, isModified });
    setHasCome(true);
  };
  useEffect(() => {
    if (hasComeBack(before.current, data)) comeBack.current();
    if (formLeaseOf(data).kind === 'theirs') setHasCome(false);
    before.current = data ?? before.current;
  }, [data]);
  return { lease: isLost ? { kind: 'free' } : formLeaseOf(data), isModified, hasCome, isLost };
};
