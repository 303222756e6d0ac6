/** Cart tokens as WooCommerce makes them: a JSON Web Token with `user_id`, `exp` and `iss`, signed with the site's salt. */
import { createHmac } from 'node:crypto';

const SALT = '@the-salt-of-the-site';
const TWO_DAYS_SECONDS = 172_800;

const base64Url = (text: string) => Buffer.from(text).toString('base64url');

export function makeCartToken(customerId: string, nowMilliseconds: number): string {
  const exp = Math.floor(nowMilliseconds / 1000) + TWO_DAYS_SECONDS;
  const body = `${base64Url(JSON.stringify({ alg: 'HS256', typ: 'JWT' }))}.${base64Url(
    JSON.stringify({ user_id: customerId, exp, iss: 'store-api' }),
  )}`;
  return `${body}.${sign(body)}`;
}

/** The customer of a valid token. */
export function customerOfToken(token: string | null, nowMilliseconds: number): string | undefined {
  const [header, payload, signature] = (token ?? '').split('.');
  if (!header || !payload || signature !== sign(`${header}.${payload}`)) return undefined;
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { user_id: string; exp: number };
  return claims.exp * 1000 > nowMilliseconds ? claims.user_id : undefined;
}

function sign(body: string): string {
  return createHmac('sha256', SALT).update(body).digest('base64url');
}
