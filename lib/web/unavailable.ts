import type { ServerResponse } from 'node:http'
import { translatorFor } from '../i18n/sentence'
import type { Locale } from '../i18n/locale'

/** The plain page while the database is away: no script, no style, nothing that could need what is missing. */
export function plainUnavailable(response: ServerResponse, locale: Locale): void {
  const sentence = translatorFor(locale)('web.problems.unavailable')
  const [title = sentence] = sentence.split('. ')
  response.writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'retry-after': '5' })
  response.end(`<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="15"><title>${title}</title></head><body><main><h1>${title}</h1><p>${sentence}</p></main></body></html>`)
}
