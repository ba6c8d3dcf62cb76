import type { Actor } from './actor'

/** Where a hat works. */
export const homeOf = (actor: Actor): '/agency' | '/school' | '/me' | '/province' | '/' => {
  switch (actor.kind) {
    case 'agency': return '/agency'
    case 'school': return '/school'
    case 'trainee': return '/me'
    case 'province': return '/province'
    case 'public': return '/'
  }
}
