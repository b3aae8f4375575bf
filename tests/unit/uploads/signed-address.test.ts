import { ADDRESS_LIFETIME_MS, createSignedAddresses } from '../../../src/uploads/signed-address';

describe('a signed address', () => {
  const start = new Date('2026-03-02T10:00:00.500Z').getTime();
  let now = start;
  const clock = { now: () => new Date(now) };
  const addresses = createSignedAddresses('one secret', clock);

  const parts = (address: string) => {
    const url = new URL(address, 'https://desk.example.org');
    const given = (key: string): string => url.searchParams.get(key) ?? '';
    return { path: url.pathname, name: url.pathname.split('/').at(-1) ?? '', expires: given('expires'), signature: given('signature') };
  };

  beforeEach(() => {
    now = start;
  });

  it('opens its file on the same origin', () => {
    const { path, ...request } = parts(addresses.sign('poster_1a.png'));
    expect(path).toBe('/private-files/poster_1a.png');
    expect(addresses.verify(request)).toBe(true);
  });

  it('is known to every node with the same secret', () => {
    expect(createSignedAddresses('one secret', clock).verify(parts(addresses.sign('poster_1a.png')))).toBe(true);
    expect(createSignedAddresses('another secret', clock).verify(parts(addresses.sign('poster_1a.png')))).toBe(false);
  });

  it('lasts its time and no longer', () => {
    const request = parts(addresses.sign('poster_1a.png'));
    now = start + ADDRESS_LIFETIME_MS - 1;
    expect(addresses.verify(request)).toBe(true);
    now = start + ADDRESS_LIFETIME_MS + 1000;
    expect(addresses.verify(request)).toBe(false);
  });

  it('does not open another file', () => {
    expect(addresses.verify({ ...parts(addresses.sign('poster_1a.png')), name: 'poster_1b.png' })).toBe(false);
  });

  it('does not last longer for a later time written into it', () => {
    const request = parts(addresses.sign('poster_1a.png'));
    expect(addresses.verify({ ...request, expires: `${Number(request.expires) + 60}` })).toBe(false);
  });

  it.each(['', 'x', '*'.repeat(43), 'A'.repeat(43), 'A'.repeat(10_000)])('is not made up: %#', (signature) => {
    expect(addresses.verify({ ...parts(addresses.sign('poster_1a.png')), signature })).toBe(false);
  });
});
