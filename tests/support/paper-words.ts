// What a paper in Word says, paragraph by paragraph, and what stands in its page heads.
import { unzip } from './unzip'

const wordsOf = (xml: string) => xml.split('</w:p>').map((paragraph) => [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')).filter((text) => text !== '')

export function wordsOfPaper(bytes: Uint8Array): { words: string[]; heads: string } {
  const parts = unzip(bytes)
  const heads = [...parts].filter(([name]) => name.startsWith('word/header')).map(([, text]) => text).join('')
  return { words: wordsOf(parts.get('word/document.xml') ?? ''), heads }
}
