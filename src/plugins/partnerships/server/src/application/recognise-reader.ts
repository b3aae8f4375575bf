import type { ReaderRequest, Recognition } from '../../../contract';
import { type Clock, isLoopback, type RateLimiter, senderOf } from '../../../../../kernel';
import { isKeyText } from '../domain/keys/key-text';
import { parseCredential } from '../domain/readers/credential';
import { askedTooOften, type FoundAccount, type FoundKey, judgeAccount, judgeKey, PUBLIC_READER, refused } from '../domain/readers/judge';

/** One statement each. */
export interface ReaderRecords {
  keyBySecret(secret: string): Promise<FoundKey | null>;
  /** Null for an id of nobody, and for null. */
  account(userId: number | null): Promise<FoundAccount | null>;
}

/** What a token says. */
export interface SignedIn {
  readonly userId: number;
  /** Whether it was issued to whoever had this password, as stored. */
  isBy(storedPassword: string): boolean;
}

export interface RecognitionPorts {
  /** Null for a token that is forged, too old or none at all. */
  readToken(token: string): Promise<SignedIn | null>;
  /** Notes that a key was used. Never throws, and is not waited for. */
  noteUse(keyId: string): void;
  readonly limits: { readonly perAddress: RateLimiter; readonly perKey: RateLimiter; readonly perAccount: RateLimiter };
  /** Whether requests from this machine itself count: behind a proxy that is not declared, all do come from it. */
  readonly countLoopback: boolean;
  readonly clock: Clock;
}

/** Who sends a request. */
export const createRecognition = (ports: RecognitionPorts) => {
  const { limits, countLoopback } = ports;
  const takeFromAddress = (address: string): number | null =>
    isLoopback(address) && !countLoopback ? null : limits.perAddress.take(senderOf(address));
  return async (request: ReaderRequest, records: ReaderRecords): Promise<Recognition> => {
    const { recognition, take } = await recognise(ports, request, records);
    const wait = recognition.kind === 'known' && take ? take() : takeFromAddress(request.address);
    return wait === null ? recognition : askedTooOften(wait);
  };
};

interface Recognised {
  readonly recognition: Recognition;
  /** Counts against a limit of its own; null for those who count by their address. */
  readonly take: (() => number | null) | null;
}

const recognise = async (ports: RecognitionPorts, request: ReaderRequest, records: ReaderRecords): Promise<Recognised> => {
  const credential = parseCredential(request.authorization);
  switch (credential.kind) {
    case 'none':
      return { recognition: { kind: 'known', reader: PUBLIC_READER }, take: null };
    case 'malformed':
      await records.keyBySecret('');
      return { recognition: refused('credential.malformed'), take: null };
    case 'key':
      return byKey(ports, { ...request, key: credential.key }, records);
    case 'token': {
      const signedIn = await ports.readToken(credential.token);
      const account = await records.account(signedIn?.userId ?? null);
      const recognition = judgeAccount(account && signedIn?.isBy(account.storedPassword) ? account : null);
      return { recognition, take: () => ports.limits.perAccount.take(String(signedIn?.userId)) };
    }
  }
};

const byKey = async (
  ports: RecognitionPorts,
  { key, fromBrowser }: ReaderRequest & { readonly key: string },
  records: ReaderRecords,
): Promise<Recognised> => {
  const found = await records.keyBySecret(key);
  const recognition = judgeKey(found, { fromBrowser, now: ports.clock.now().toISOString() });
  if (!found) return { recognition: isKeyText(key) ? recognition : refused('key.malformed'), take: null };
  if (recognition.kind === 'known') ports.noteUse(found.id);
  return { recognition, take: () => ports.limits.perKey.take(found.id) };
};
