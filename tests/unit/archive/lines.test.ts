import { Readable } from 'node:stream';

import { linesOf } from '../../../src/archive/adapters/lines';

const linesIn = async (...chunks: readonly Buffer[]): Promise<readonly string[]> => {
  const lines: string[] = [];
  for await (const line of linesOf(Readable.from(chunks))) lines.push(line);
  return lines;
};

describe('the lines of an archived table', () => {
  it('end at line feeds alone', async () => {
    expect(await linesIn(Buffer.from('"a\u2028b\u2029c\u0085d\re"\n"f"\n'))).toEqual(['"a\u2028b\u2029c\u0085d\re"', '"f"']);
  });

  it('come whole when a chunk ends within a line or a letter', async () => {
    const bytes = Buffer.from('one 🦉\ntwo');
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      expect(await linesIn(bytes.subarray(0, cut), bytes.subarray(cut))).toEqual(['one 🦉', 'two']);
    }
  });

  it('are none in an empty file', async () => {
    expect(await linesIn()).toEqual([]);
  });
});
