import { createHash } from 'node:crypto'
import { preferredLocale, type Locale } from '../i18n/locale'
import { translatorFor } from '../i18n/sentence'

/** The sheet of components/ui without its files: band, emblem, one panel. The only style the page has, so the policy names its hash. */
const style = `*{box-sizing:border-box}body{margin:0;background:#F3F5F6;color:#17212B;font:1.0625rem/1.55 system-ui,"Segoe UI",Arial,sans-serif}
header{border-top:4px solid #9E1B22;border-bottom:1px solid #CBD2D8;background:#fff;padding:12px 16px}
header div{max-width:42rem;margin:auto;display:flex;align-items:center;gap:12px;font-weight:700}svg{flex:none;width:44px;height:44px}
main{max-width:42rem;margin:40px auto;padding:0 16px}article{background:#fff;border:1px solid #CBD2D8;border-radius:6px;padding:20px}
h1{margin:0 0 8px;font-size:1.5625rem;line-height:1.3}p{margin:0 0 16px}
a{display:inline-block;padding:9px 16px;border-radius:4px;background:#0B4A8F;color:#fff;font-weight:600;text-decoration:none}a:hover{background:#083665}
a:focus-visible{outline:3px solid #FFC423;box-shadow:0 0 0 5px #17212B}div.also{margin-top:20px;padding-top:16px;border-top:1px solid #CBD2D8}.also p{margin:0}`

const emblem = `<svg viewBox="0 0 44 44" aria-hidden="true"><rect width="44" height="44" rx="5" fill="#9E1B22"/><path d="M22 6.5l1.6 4.7h5l-4 2.9 1.5 4.7-4.1-2.9-4.1 2.9 1.5-4.7-4-2.9h5z" fill="#FFD766"/>
<path d="M22 24c-3-2.3-7.5-3-14-3v13c6.5 0 11 .8 14 3 3-2.2 7.5-3 14-3V21c-6.5 0-11 .7-14 3z" fill="#fff"/><path d="M22 24v13" stroke="#9E1B22" stroke-width="1.8"/></svg>`

/** What this page may do, in the place of what pages of Next may: show its own style, lead to its own address, nothing else. */
export const awayPolicy = [
  "default-src 'none'", `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`, "img-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
].join('; ')

/**
 * The page for people while the database is away: it needs no file, no script and nothing that is kept. It speaks the language
 * of the address; to a browser that wants the other one it says the same in that one too. A link to nothing is to the same address.
 */
export function awayPage(locale: Locale, wanted: string | undefined): string {
  const t = translatorFor(locale)
  const other = preferredLocale(wanted)
  const also = wanted && other !== locale ? `<div class="also" lang="${other}"><p><strong>${translatorFor(other)('web.away.title')}</strong></p><p>${translatorFor(other)('web.away.text')}</p></div>` : ''
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="refresh" content="15">
<title>${t('web.away.title')}</title><style>${style}</style></head>
<body><header><div>${emblem}<span>${t('web.frame.portal')}</span></div></header>
<main><article><h1>${t('web.away.title')}</h1><p>${t('web.away.text')}</p><a href="">${t('web.away.again')}</a>${also}</article></main></body></html>
`
}
