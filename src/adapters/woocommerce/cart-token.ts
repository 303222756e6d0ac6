/** Reads a cart token, a JSON Web Token (RFC 7519) that only the shop can check. */

interface Claims {
  /** Seconds since the epoch. */
  readonly exp?: number;
  /** The shop's name for the session. */
  readonly user_id?: string;
}

/** The session that a token is for; `undefined` when the text is no token. */
export function sessionOf(token: string | undefined): string | undefined {
  const id = claimsOf(token).user_id;
  return id === undefined ? undefined : String(id);
}

/** Whether the token says itself that it is over. */
export function isExpired(token: string, nowMilliseconds: number): boolean {
  const { exp } = claimsOf(token);
  return exp !== undefined && exp * 1000 <= nowMilliseconds;
}

function claimsOf(token = ''): Claims {
  const payload = token.split('.')[1] ?? '';
  try {
    return JSON.parse(atob(payload.replace(/-/g, '+').replace(/_/g, '/'))) as Claims;
  } catch {
    // Whatever it is, the shop decides about it.
    return {};
  }
}
