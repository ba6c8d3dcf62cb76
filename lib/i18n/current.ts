import 'server-only'
import { locale as rootLocale } from 'next/root-params'
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
