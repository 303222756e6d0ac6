/** Answers of WordPress's REST API. */

export function json(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json; charset=UTF-8', ...headers },
  });
}

/** A refusal: a code, a message that may hold entities, and the status once more. */
export function refusal(status: number, code: string, message: string, data: object = {}): Response {
  return json(status, { code, message, data: { status, ...data } });
}
