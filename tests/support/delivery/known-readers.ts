import type { KnownReader } from '../../../src/plugins/partnerships/contract';

export const A_PUBLIC_READER: KnownReader = { audience: 'public', partnerships: [], forServersOnly: false };
