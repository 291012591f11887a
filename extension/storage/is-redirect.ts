/**
 * True for an answer that leads elsewhere. It is not followed: what an organisation has set is where things come from and
 * go to. Asked for by `redirect: 'manual'`, not `'error'`, which looks as if nobody had answered.
 */
export function isRedirect({ type, status }: Pick<Response, 'type' | 'status'>): boolean {
  return type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304);
}
