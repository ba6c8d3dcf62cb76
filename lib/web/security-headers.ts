/** Pages that are the same for everyone are prerendered: their inline scripts cannot carry a nonce of the request. */
const prerendered = /^(?:\/en)?(?:\/?|\/cohorts|\/courses\/[^/]+)$/

/** Headers of every answer. `nonce` is for pages rendered per request; Next reads it from the request's own header. */
export function securityHeaders(path: string, nonce: string, dev: boolean): Record<string, string> {
  const scripts = prerendered.test(path) ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'${dev ? " 'unsafe-eval' 'unsafe-inline'" : ''}`
  const policy = [
    "default-src 'self'", `script-src ${scripts}`, dev ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    "img-src 'self' data:", "font-src 'self'", `connect-src 'self'${dev ? ' ws:' : ''}`,
    "object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'",
  ]
  const secret = /^(?:\/en)?\/(?:evaluations|invitations|certificates)\/|^\/api\/(?:evaluations|calendar|certificates)\//.test(path)
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': secret ? 'no-referrer' : 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    'cross-origin-opener-policy': 'same-origin',
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
  }
}
