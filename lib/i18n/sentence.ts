import 'server-only'
import { createTranslator } from 'use-intl/core'
import { messagesOf } from './catalogue'
import type { Locale } from './locale'

type Values = Readonly<Record<string, string | number>>
export type Translate = (key: string, values?: Values) => string

/** A translator outside of rendering (handlers, actions, jobs), where the language is known but next-intl's request is not. */
export const translatorFor = (locale: Locale): Translate => (translators[locale] ??= makeTranslator(locale))

// One for each language: it remembers the sentences that it has read once. A page asks for it in each of its parts.
const translators: Partial<Record<Locale, Translate>> = {}

function makeTranslator(locale: Locale): Translate {
  const translate = createTranslator({ locale, messages: messagesOf(locale), timeZone: 'Asia/Ho_Chi_Minh' })
  return (key, values) => translate(key as never, values as never)
}
