import 'server-only'
import { locale as rootLocale } from 'next/root-params'
import type { ReactNode } from 'react'
import { currentRequest } from '../web/context'
import { defaultLocale, locales, type Locale } from './locale'
import { translatorFor, type Translate } from './sentence'

/** The language of the request under way, without waiting for it; undefined where there is none. */
export const localeOfRequest = (): Locale | undefined => currentRequest()?.locale

/**
 * The language of what is being answered. The seam reads it off the address; where there is no request
 * (a page regenerated in the background) the route says it. Actions and handlers know no route parameters.
 */
export async function currentLocale(): Promise<Locale> {
  const known = localeOfRequest()
  if (known) return known
  const segment = await rootLocale()
  return locales.find((locale) => locale === segment) ?? defaultLocale
}

/** Sentences in the language of what is being answered. */
export const currentTranslator = async (): Promise<Translate> => translatorFor(await currentLocale())

/**
 * A part of a page in the language of what is being answered. What stands on a page many times is written with it rather than with
 * `await currentTranslator()`: each part that waits is sent, and put together again, by itself.
 */
export function inLanguage(part: (t: Translate, locale: Locale) => ReactNode): ReactNode {
  const known = localeOfRequest()
  return known ? part(translatorFor(known), known) : currentLocale().then((locale) => part(translatorFor(locale), locale))
}
