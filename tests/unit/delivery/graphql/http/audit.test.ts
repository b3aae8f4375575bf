import { serverAudits } from 'graphql-http';

import { createEndpoint } from '../../../../../src/plugins/delivery/server/src/graphql/http/graphql-endpoint';
import { A_PUBLIC_READER } from '../../../../support/delivery/known-readers';
import { listening } from '../../../../support/delivery/listening';
import { scratchReading } from '../../../../support/delivery/scratch-reading';

describe('the endpoint', () => {
  it('meets every MUST and SHOULD of GraphQL over HTTP', async () => {
    const reading = await scratchReading();
    const server = await listening(
      createEndpoint({
        answer: ({ query, variables }) => reading.ask(query, variables),
        identify: () => Promise.resolve(A_PUBLIC_READER),
        reportFault: (_, fault) => reading.faults.push(fault),
      }),
    );
    const results = await Promise.all(serverAudits({ url: server.url, fetchFn: fetch }).map((audit) => audit.fn()));
    const failures = results.flatMap((result) => (result.status === 'ok' ? [] : [`${result.status}: ${result.name}: ${result.reason}`]));
    await server.close();
    await reading.close();
    expect(results.length).toBeGreaterThan(50);
    expect(failures).toEqual([]);
    expect(reading.faults).toEqual([]);
  });
});
