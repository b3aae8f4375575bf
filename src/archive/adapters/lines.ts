import { StringDecoder } from 'node:string_decoder';

/**
 * Lines without their end, which is a line feed and nothing else: node's readline would also break at the line separators of
 * Unicode, which may stand inside JSON texts.
 */
export const linesOf = async function* (content: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const chunk of content) {
    const lines = (rest + decoder.write(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  rest += decoder.end();
  if (rest !== '') yield rest;
};
