import type { Plugin } from 'vite'

/**
 * What browsers are told to refuse, a directive each. `deploy/nginx.conf` and docs/deploy.md say the same, and a test compares them; docs/deploy.md
 * says why each is as it is.
 */
export const DIRECTIVES: readonly string[] = [
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "frame-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html atlas-figure default',
]

/** Browsers heed this one in a header only. */
export const IN_HEADERS_ONLY = 'frame-ancestors *'

/** Puts the policy into the head of a built page, before all that it governs, so that a host that sends no headers is held to it too. */
export function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: DIRECTIVES.join('; ') },
          injectTo: 'head-prepend',
        },
      ],
    },
  }
}
