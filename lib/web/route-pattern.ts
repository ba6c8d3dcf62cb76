import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

type Branch = { route: string | null; fixed: Map<string, Branch>; any: Branch | null; rest: string | null }

/** The routes of `app/`, as its folders name them: without groups and without the language. */
const tree = plant(readdirSync(resolve(root, 'app'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?:^|[\\/])(?:page|route)\.tsx?$/.test(file))
  .map((file) => file.split(/[\\/]/).slice(0, -1).filter((part) => part !== '[locale]' && !part.startsWith('('))))

/** Files that are served as they lie: those of `public/`, and the icon. */
const assets = new Set([
  ...readdirSync(resolve(root, 'public'), { recursive: true, encoding: 'utf8' }).map((file) => `/${file.replaceAll('\\', '/')}`),
  ...readdirSync(resolve(root, 'app'), { encoding: 'utf8' }).filter((file) => /^(?:icon|apple-icon|favicon|opengraph-image)\b/.test(file)).map((file) => `/${file}`),
])

/** Whether the path names a file that says nothing about anybody: of the build, of `public/`. */
export const isAsset = (path: string): boolean => path.startsWith('/_next/') || assets.has(path)

/**
 * The route that answers a path, as the code names it (`/school/rooms/{roomId}`); null if there is none. Nothing of what was
 * asked for is in it: neither an id nor a token, nor what somebody put where no route is.
 */
export function routePattern(path: string): string | null {
  const parts = path.replace(/(.)\/$/, '$1').split('/').slice(1)
  return find(tree, path === '/' ? [] : parts[0] === 'en' || parts[0] === 'vi' ? parts.slice(1) : parts)
}

function find(branch: Branch, [part, ...others]: readonly string[]): string | null {
  if (part === undefined) return branch.route
  const fixed = branch.fixed.get(part)
  // An empty part is no name of anything.
  return (fixed && find(fixed, others)) ?? (branch.any && part !== '' ? find(branch.any, others) : null) ?? branch.rest
}

function plant(routes: readonly (readonly string[])[]): Branch {
  const top = sprout()
  for (const parts of routes) {
    let at = top
    const route = `/${parts.map((part) => part.replace(/^\[(.+)\]$/, '{$1}')).join('/')}`
    for (const part of parts) {
      if (part.startsWith('[...')) { at.rest = route; break }
      if (part.startsWith('[')) at = at.any ??= sprout()
      else at = grown(at, part)
    }
    if (at.rest !== route) at.route = route
  }
  return top
}

function sprout(): Branch {
  return { route: null, fixed: new Map(), any: null, rest: null }
}

function grown(branch: Branch, part: string): Branch {
  const known = branch.fixed.get(part) ?? sprout()
  branch.fixed.set(part, known)
  return known
}
