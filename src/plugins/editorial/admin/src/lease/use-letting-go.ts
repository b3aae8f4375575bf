import { useAuth } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';

import { leaseAddress, type LeaseArgs } from '../api/lease-api';

/** Says that the form was left, also when the tab is closing: the browser still sends what is marked `keepalive`. */
export const useLettingGo = ({ uid, documentId, tab }: LeaseArgs): void => {
  const token = useAuth('LeaseKeeper', (auth) => auth.token);
  const newest = useRef(token);
  newest.current = token;
  useEffect(() => {
    const letGo = () => {
      const headers = { Authorization: `Bearer ${newest.current ?? ''}`, 'Content-Type': 'application/json' };
      const path = `${leaseAddress({ uid, documentId })}/release`;
      // Where it cannot be said any more, the lease runs out by itself.
      window.fetch(path, { method: 'POST', keepalive: true, headers, body: JSON.stringify({ tab }) }).catch(() => undefined);
    };
    window.addEventListener('pagehide', letGo);
    return () => {
      window.removeEventListener('pagehide', letGo);
      letGo();
    };
  }, [uid, documentId, tab]);
};
