import { GraphQLError } from 'graphql';

/** An error about the query itself, under a stable code. Its cause goes: the message says it already. */
export const withCode = (error: GraphQLError, code: string): GraphQLError => {
  const { nodes, source, positions, path } = error;
  return new GraphQLError(error.message, { nodes, source, positions, path, extensions: { code } });
};
