/** GraphQL answers of every shape, in the words of the contract. */
import { describe, expect, it } from 'vitest';
import { sendGraphql } from '../../../src/adapters/remote/graphql.js';
import { createMemoryHost } from '../../../src/testing/memory-host.js';

function send(answer: unknown, query = 'query { shop }'): Promise<unknown> {
  const host = createMemoryHost({ fetch: () => Promise.resolve(Response.json(answer)) });
  return sendGraphql(host, {
    url: 'https://shop.example/api',
    headers: {},
    query,
    codeOf: ({ extensions }) => (extensions?.code === 'GONE' ? 'not-found' : undefined),
  });
}

describe('sendGraphql()', () => {
  it('answers with the data', async () => {
    await expect(send({ data: { shop: 1 } })).resolves.toMatchObject({ data: { shop: 1 } });
  });

  it('takes a code that the adapter knows', async () => {
    const errors = [{ message: 'gone', extensions: { code: 'GONE' } }];
    const failure = { code: 'not-found', backendCode: 'GONE', message: 'gone', ambiguous: false };
    await expect(send({ data: null, errors })).rejects.toMatchObject(failure);
    await expect(send({ errors }, 'mutation { add }')).rejects.toMatchObject(failure);
  });

  it.each([
    ['query { shop }', false],
    ['\n mutation { add }', true],
  ])('says of %j whether it may have taken effect', async (query, ambiguous) => {
    const failure = { code: 'server', ambiguous };
    await expect(send({ errors: [{ message: 'oh' }] }, query)).rejects.toMatchObject(failure);
    await expect(send({}, query)).rejects.toMatchObject(failure);
  });
});
