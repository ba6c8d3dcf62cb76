import type { Day } from '../time'
import type { OfficialPaper } from './official-paper'

const nation = {
  STATE: { name: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', motto: 'Độc lập - Tự do - Hạnh phúc' },
  PARTY: { name: 'ĐẢNG CỘNG SẢN VIỆT NAM', motto: null },
} as const

/** The lines above the title. `star`: papers of the Party part issuer and number by a star where those of the State have a rule. */
export function headOf({ family, parent, issuer, number, place, on }: Pick<OfficialPaper, 'family' | 'parent' | 'issuer' | 'number' | 'place' | 'on'>) {
  return {
    ...nation[family], star: family === 'PARTY', parent: parent.toLocaleUpperCase('vi'), issuer: whole(issuer.toLocaleUpperCase('vi')),
    number: numberLine(family, number), date: [place, dateLine(on)].filter(Boolean).join(', '),
  }
}

/** The name of a place, the last two words of an issuer, is not parted by a line. */
const whole = (name: string): string => name.replace(/ (\S+)$/u, '\u00A0$1')

/** "Số: 104/BC-TrCT" of the State, "Số 1811-QĐ/TU" of the Party. */
const numberLine = (family: OfficialPaper['family'], number: string | null): string => (family === 'STATE' ? `Số: ${number ?? '……'}` : `Số ${number ?? '……'}`)

/** Days below ten and the months one and two carry a nought, so that no stroke can be added (Nghị định 30/2020/NĐ-CP, annex I). */
function dateLine(on: Day | null): string {
  if (!on) return 'ngày …… tháng …… năm ……'
  const [year = '', month = '', day = ''] = on.split('-')
  return `ngày ${day} tháng ${Number(month) <= 2 ? month : String(Number(month))} năm ${year}`
}
