/**
 * A Vite plugin that puts a Content-Security-Policy into each built page, so that it holds on any web server.
 * Left out in development, where Vite itself injects styles and scripts.
 *
 * @param {Record<string, string>} directives
 * @returns {import('vite').Plugin}
 */
export function contentSecurityPolicy(directives) {
  const content = Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' },
    ],
  };
}

/** What a page of ours needs that loads nothing from elsewhere and sends nothing anywhere. */
export const ownFilesOnly = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};
