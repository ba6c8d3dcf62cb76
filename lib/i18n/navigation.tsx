import 'server-only'
import type { Route } from 'next'
import NextLink from 'next/link'
import { redirect as nextRedirect } from 'next/navigation'
import type { ComponentProps } from 'react'
import { currentLocale } from './current'
import { localised } from './locale'

/** A path without language that some route answers: checked against the routes Next generated. */
export type Path<T extends string> = `/vi${T}` extends Route<`/vi${T}`> ? T : never

/** The address of a path in the language of this request. */
export async function href<T extends string>(path: Path<T>): Promise<string> {
  return localised(path, await currentLocale())
}

/** Leaves for a path, in the language of this request. */
export async function redirect<T extends string>(path: Path<T>): Promise<never> {
  return nextRedirect(localised(path, await currentLocale()) as Route)
}

type LinkProps = Omit<ComponentProps<typeof NextLink>, 'href'> & { href: string }

/** A link to a path without language (or to an anchor, a mail address, a file); pages stay in their language. */
export async function Link({ href: path, prefetch = false, ...props }: LinkProps) {
  const inside = path.startsWith('/') && !path.startsWith('/api/')
  const address = inside ? localised(path, await currentLocale()) : path
  return <NextLink href={address as Route} prefetch={prefetch} {...props} />
}
