// Whether hostile words that were planted are alive in a page or a workbook.
import type { Page } from '@playwright/test'
import { payload } from './planting'
import { unzip } from './unzip'

/** What of the planted words is alive in the page as it stands; a page that goes while it is looked at gives way to the next, which is looked at. */
export async function alive(page: Page, patience = 3): Promise<string[]> {
  try {
    return await look(page)
  } catch (error) {
    if (patience === 0 || !String(error).includes('context was destroyed')) throw error
    await page.waitForLoadState('load')
    return alive(page, patience - 1)
  }
}

const look = (page: Page): Promise<string[]> => page.evaluate(() => [
  ...('planted' in globalThis ? ['a planted script ran'] : []),
  ...[...document.querySelectorAll('[data-planted], [onerror], [onclick], [onload]')].map((one) => one.outerHTML.slice(0, 120)),
  ...[...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(({ protocol }) => !['http:', 'https:', 'mailto:', 'tel:'].includes(protocol)).map(({ href }) => href.slice(0, 120)),
  ...[...document.querySelectorAll('script:not([src])')].filter(({ textContent }) => /<\/?script|<!--/i.test(textContent)).map(() => 'markup inside a script'),
])

/** No cell that a program would take for a formula, however it is stored. */
export function formulasIn(bytes: Uint8Array): string[] {
  const sheets = [...unzip(bytes)].filter(([name]) => name.endsWith('.xml'))
  const texts = sheets.flatMap(([, xml]) => [...xml.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)].map(([, text = '']) => text))
  return [...sheets.filter(([, xml]) => /<(?:\w+:)?f[\s>/]/.test(xml)).map(([name]) => `a formula in ${name}`), ...texts.filter((text) => /^[\s\p{Cf}]*[=+\-@\t\r＝＋－＠]/u.test(text))]
}

/** How many cells hold planted words, led by the apostrophe that makes them text. */
export const plantedIn = (bytes: Uint8Array): number => [...unzip(bytes)].reduce((sum, [, xml]) => sum + [...xml.matchAll(/<t(?:\s[^>]*)?>(?:'|&apos;|&#39;)=1/g)].length, 0)

/** Goes to an address; a visit that the redirect of an action overtook is begun again: the browser may then never say that it ended. */
export const visit = (page: Page, address: string) => page.goto(address, { timeout: 15_000 }).catch(() => page.goto(address, { timeout: 30_000 }))

const formsOfText = 'form:has(textarea, input[type=text], input:not([type]), input[type=search], input[type=email])'

/** The forms of a page that have fields of text: where each stands, and what tells it from the others of the workspace. */
export const formsIn = (page: Page): Promise<{ index: number; kind: string }[]> => page.locator(formsOfText).evaluateAll((forms) => forms.map((form, index) => ({
  index, kind: [...form.querySelectorAll<HTMLInputElement>('input, textarea, select')].map(({ name, type }) => (type === 'hidden' ? '' : name.replaceAll(/[0-9a-f-]{36}|\d+/g, '#'))).filter(Boolean).sort().join(' '),
})))

/** Types the words into every field of text of a form and sends it as it then is, past what the browser would check. */
export async function fillAndSend(page: Page, index: number, origin: string): Promise<boolean> {
  const answered = page.waitForResponse((response) => response.request().method() !== 'OPTIONS' && response.url().startsWith(origin) && response.request().resourceType() !== 'script', { timeout: 3_000 }).catch(() => null)
  const sent = await page.locator(formsOfText).nth(index).evaluate((form, words) => {
    const button = form.querySelectorAll<HTMLButtonElement>('button:not([type]), button[type=submit]')
    const last = button[button.length - 1]
    if (!(form instanceof HTMLFormElement) || !last) return false
    form.noValidate = true
    last.disabled = false
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input[type=text], input:not([type]), input[type=search], input[type=email]')) {
      if (field.name === '' || field.readOnly || field.disabled) continue
      field.removeAttribute('maxlength')
      // As React hears it.
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, words)
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }
    form.requestSubmit(last)
    return true
    // A form that was sent before may have gone with what it asked for.
  }, payload, { timeout: 2_000 }).catch(() => false)
  if (!sent) return false
  await answered
  await page.waitForLoadState('load').catch(() => null)
  return true
}
