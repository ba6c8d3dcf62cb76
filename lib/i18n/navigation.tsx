import 'server-only'
import type { Route } from 'next'
import NextLink from 'next/link'
import { redirect as nextRedirect } from 'next/navigation'
import type { ComponentProps } from 'react'
import { currentLocale, localeOfRequest } from './current'
import { localised, type Locale } from './locale'

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

/** Leaves for an address that was asked for before, once it is known to be one of ours (access/return-path); whether a page answers it is seen there. */
export async function returnTo(address: string): Promise<never> {
  return nextRedirect(localised(address, await currentLocale()) as Route)
}

/** What a link of the router and one to a file both take, and what only the former does. */
type LinkProps = Omit<ComponentProps<typeof NextLink>, 'href' | 'as' | 'shallow' | 'passHref' | 'legacyBehavior' | 'locale' | 'onNavigate' | 'unstable_dynamicOnHover' | 'transitionTypes'> & { href: string }

/**
 * A link to a path without language (or to an anchor, a mail address, a file); pages stay in their language. A file is no page: the router
 * would take its address for that of the page, and send the next form there.
 */
export function Link(props: LinkProps) {
  // A page has a hundred links: each that waited would be sent, and put together again, as a part of its own.
  const locale = localeOfRequest()
  return locale ? linkIn(locale, props) : <LinkOfRoute {...props} />
}

const LinkOfRoute = async (props: LinkProps) => linkIn(await currentLocale(), props)

function linkIn(locale: Locale, { href: path, prefetch = false, children, ...props }: LinkProps) {
  if (path.startsWith('/api/')) return <a href={path} {...props}>{children}</a>
  const address = path.startsWith('/') ? localised(path, locale) : path
  return <NextLink href={address as Route} prefetch={prefetch} {...props}>{children}</NextLink>
}
