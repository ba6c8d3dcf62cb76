import { getRequestConfig } from 'next-intl/server'
import { messagesOf } from './catalogue'
import { currentLocale } from './current'
import { locales } from './locale'

export default getRequestConfig(async ({ locale: wished }) => {
  const locale = locales.find((one) => one === wished) ?? (await currentLocale())
  return { locale, messages: messagesOf(locale), timeZone: 'Asia/Ho_Chi_Minh' }
})
