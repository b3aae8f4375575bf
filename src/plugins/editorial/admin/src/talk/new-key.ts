const VERSION = { at: 6, bits: 0x40, keeps: 0x0f };
const VARIANT = { at: 8, bits: 0x80, keeps: 0x3f };

/** A random UUID. `crypto.randomUUID` is there on secure pages only, and some newsrooms try Concord out without a certificate. */
export const newKey = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  for (const { at, bits, keeps } of [VERSION, VARIANT]) bytes[at] = ((bytes[at] ?? 0) & keeps) | bits;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};
