import type { JsonObject } from '../../../src/kernel';
import type { Candidate } from '../../../src/plugins/editorial/contract';

/** A frozen revision of the type, with the given words. */
export const aCandidate = (type: string, body: JsonObject): Candidate => ({
  type,
  id: '0d9f1c3e-6a54-4c1b-9a57-3c1c1f6f2b11',
  uid: `api::${type}.${type}`,
  title: 'Spring news',
  owners: ['6b1d7f0a-54c2-4f57-8f4c-6a6f3f0d1c22'],
  revision: 1,
  digest: 'd'.repeat(64),
  schemaVersion: 1,
  body,
});
