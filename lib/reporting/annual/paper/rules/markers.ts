import type { Translate } from '../../../../i18n/sentence'
import { figureCodes, isFigureCode, type FigureCode } from '../../rules/figures'
import { yearMarkers } from '../../rules/text'

const plain = (name: string) => name.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLocaleLowerCase('vi')

/** What stands for a figure where its text is written: its name in brackets. `t` speaks Vietnamese, as the paper does. */
export const markerOf = (code: FigureCode, t: Translate): string => `[${plain(t(`reporting.annual.names.${code.replaceAll('.', '_')}`))}]`

/** A kept text as it is written: the name of each figure instead of its code. */
export const markedText = (text: string, t: Translate): string => text.replaceAll(/\{([\w.]+)\}/g, (whole, code: string) => (isFigureCode(code) ? markerOf(code, t) : whole))

/** A written text as it is kept: the code of each figure instead of its name; `unknown` is the first name that is no figure's. */
export function codedText(text: string, t: Translate): { text: string; unknown: string | null } {
  const codes = new Map(figureCodes.map((code) => [markerOf(code, t), `{${code}}`]))
  let unknown: string | null = null
  const coded = text.replaceAll(/\[([^[\]]*)\]/g, (whole, name: string) => {
    const marker = `[${plain(name)}]`
    const code = yearMarkers.find((year) => year === marker) ?? codes.get(marker)
    if (code === undefined) unknown ??= whole
    return code ?? whole
  })
  return { text: coded, unknown }
}
