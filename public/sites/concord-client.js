import { API, PATIENCE_MS } from './settings.js';

/**
 * Why the API gave no answer. `code` is the API's own, such as `partnership.unknown`, or one of ours:
 * `slow` (no answer in time) and `unreachable` (no answer, or one that is not from the API).
 */
export class ConcordError extends Error {
  constructor(code, options) {
    super(`Concord did not answer: ${code}`, options);
    this.code = code;
  }
}

/**
 * Asks one GraphQL query and answers its `data`. Nothing is sent but the question and the headers given: no cookie, no key.
 * Throws a ConcordError when there is no answer, or when the API says that the question cannot be answered.
 */
export async function ask(query, variables, headers = {}) {
  const answer = await send({ query, variables }, headers);
  const [error] = answer.errors ?? [];
  if (error) throw new ConcordError(error.extensions?.code ?? 'unknown');
  return answer.data;
}

async function send(question, headers) {
  try {
    const response = await fetch(API, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      body: JSON.stringify(question),
      credentials: 'omit',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return await response.json();
  } catch (cause) {
    throw new ConcordError(cause.name === 'TimeoutError' ? 'slow' : 'unreachable', { cause });
  }
}
