// Under which licence each package stands that is installed where the portal runs: from the lock file, checked against what lies in node_modules.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

export interface Licensed { readonly name: string; readonly version: string; readonly licence: string | null; readonly installed: string | null }

const lock = z.object({ packages: z.record(z.string(), z.object({ version: z.string().optional(), license: z.string().optional(), dev: z.boolean().optional(), os: z.array(z.string()).optional(), cpu: z.array(z.string()).optional() })) })
const manifest = z.object({ license: z.union([z.string(), z.object({ type: z.string() })]).optional(), licenses: z.array(z.object({ type: z.string() })).optional() })

/** Licences that ask for nothing but that their text and the names stay. */
const free: readonly string[] = ['MIT', 'MIT-0', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0', 'Unlicense', 'CC0-1.0']
/** Those that ask for more, and how the portal complies: the only packages that may stand under them. */
export const conditions: readonly { licence: string; packages: RegExp; why: string }[] = [
  { licence: 'OFL-1.1', packages: /^@fontsource-variable\/noto-sans$/, why: 'a font, shipped unchanged under its name' },
  { licence: 'CC-BY-4.0', packages: /^caniuse-lite$/, why: 'data about browsers for the build; nothing of it is served' },
  { licence: 'MPL-2.0', packages: /^lightningcss(?:-|$)/, why: 'its files are used unchanged, by the build' },
  { licence: 'LGPL-3.0-or-later', packages: /^@img\/sharp-/, why: 'a library of its own beside the program, unchanged; the portal processes no images with it' },
  { licence: 'EPL-2.0', packages: /^elkjs$/, why: 'comes with Prisma’s own tools, unchanged; the portal does not load it' },
]

/** Every package of production, also those for other machines than this one, by name and version. */
export function productionPackages(root: string): Licensed[] {
  const { packages } = lock.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')))
  const all = Object.entries(packages).filter(([place, { dev }]) => place !== '' && !dev).map(([place, one]) => ({
    name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length), version: one.version ?? '', licence: one.license ?? null, installed: installedLicence(join(root, place)), forMachines: (one.os ?? one.cpu) !== undefined,
  }))
  // A package for another machine was never unpacked here: it is its sibling for this one, built from the same sources.
  const family = ({ name, version }: { name: string; version: string }) => `${name.replace(/-(?:android|darwin|freebsd|linux|linuxmusl|win32|wasm32|wasi|sunos|openbsd|netbsd|aix).*$/, '')}@${version}`
  const known = new Map(all.filter(({ licence, installed }) => licence ?? installed).map((one) => [family(one), one.licence ?? one.installed]))
  const named = all.map(({ forMachines: _, ...one }) => ({ ...one, licence: one.licence ?? one.installed ?? known.get(family(one)) ?? null }))
  const once = new Map(named.map((one) => [`${one.name}@${one.version}`, one]))
  return [...once.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1))
}

function installedLicence(folder: string): string | null {
  const file = join(folder, 'package.json')
  if (!existsSync(file)) return null
  const { license, licenses } = manifest.parse(JSON.parse(readFileSync(file, 'utf8')))
  if (typeof license === 'string') return license
  return license?.type ?? (licenses?.map(({ type }) => type).join(' OR ') || null)
}

/** Why a package may not be used, or null: of alternatives one that may be is enough, of what holds together each must be. */
export function refusal({ name, licence }: Pick<Licensed, 'name' | 'licence'>): string | null {
  if (licence === null) return 'says no licence'
  const fits = (one: string) => free.includes(one) || conditions.some((condition) => condition.licence === one && condition.packages.test(name))
  const fitting = licence.replace(/[()]/g, '').split(/ OR /).some((choice) => choice.split(/ (?:AND|and) /).every((one) => fits(one.trim())))
  return fitting ? null : `stands under ${licence}`
}

/** The page of docs/ that lists them. */
export function asPage(packages: readonly Licensed[]): string {
  const kinds = [...new Set(packages.map(({ licence }) => licence ?? 'none'))].map((kind) => ({ kind, count: packages.filter(({ licence }) => (licence ?? 'none') === kind).length }))
  return [
    '# Licences of what the portal is made of', '',
    'Every package that is installed where the portal runs (also those for other kinds of machines), from `package-lock.json`. Written by `npm run licences -- --write`; `npm test` compares it and refuses a package that is not listed or',
    'stands under a licence that `tests/support/licences.ts` does not take. Packages of tests alone are not listed: nothing that serves loads them, though an image from the Dockerfile, which tests nothing, holds them as `npm ci` laid them.', '',
    '| licence | packages |', '|---|---|', ...kinds.sort((a, b) => b.count - a.count).map(({ kind, count }) => `| ${kind} | ${count} |`), '',
    'Under conditions:', '', '| licence | packages | how it is complied with |', '|---|---|---|',
    ...conditions.map(({ licence, packages: which, why }) => `| ${licence} | ${[...new Set(packages.filter(({ name, licence: own }) => which.test(name) && own?.includes(licence)).map(({ name }) => name.replace(/^(@img\/sharp-|lightningcss-).*/, '$1…')))].join(', ')} | ${why} |`), '',
    '| package | version | licence |', '|---|---|---|', ...packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence ?? 'none'} |`), '',
  ].join('\n')
}
