import type { ReturnedPaper } from '@/lib/enrolment/dossier/schema'
import type { Translate } from '@/lib/i18n/sentence'

/** "Giấy tờ bị trả lại: Bản sao văn bằng chuyên môn (không đọc được); …" */
export const returnedText = (papers: readonly ReturnedPaper[], t: Translate): string =>
  t('enrolment.dossier.returnedPapers', { papers: papers.map(({ kind, reason }) => t('enrolment.dossier.returnedPaper', { kind: t(`enrolment.dossier.kinds.${kind}`), reason: lowerFirst(t(`enrolment.dossier.faults.${reason}`)) })).join('; ') })

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)
