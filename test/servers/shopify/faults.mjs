/** Answers of Shopify that are no data. */
import { GraphQLError } from 'graphql';

/** An entry of `errors` with Shopify's code. */
export function fault(message, code) {
  return new GraphQLError(message, { extensions: { code } });
}

/** A global id of another form is a mistake of the whole request. */
export function checkGlobalId(id) {
  if (!/^gid:\/\/shopify\/\w+\/.+$/.test(id))
    throw fault(
      `Variable of type ID! was provided invalid value. Invalid global id '${id}'`,
      'INVALID_VARIABLE',
    );
}

export function accessDenied(field, right) {
  return fault(
    `Access denied for ${field} field. Required access: \`${right}\` access scope.`,
    'ACCESS_DENIED',
  );
}
