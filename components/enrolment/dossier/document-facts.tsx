import { Icon } from '@/components/ui/icon'
import type { DossierDocument } from '@/lib/enrolment/dossier/queries/find-dossier'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { dayAt, formatDay } from '@/lib/time'

type DocumentFactsProps = { document: DossierDocument; /** A version that was replaced says why it was returned. */ former?: boolean }

/** One version: the file as a download, or what was stated of a classified paper, and when it came. */
export async function DocumentFacts({ document: { id, file, paper, uploadedAt, version, reason }, former = false }: DocumentFactsProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const facts = [
    t('enrolment.dossier.version', { version }), t('enrolment.dossier.sentOn', { day: formatDay(dayAt(new Date(uploadedAt)), locale) }),
    ...(former && reason ? [t('enrolment.dossier.returnedFor', { reason: t(`enrolment.dossier.faults.${reason}`) })] : []),
  ]
  const name = file && t('enrolment.dossier.file', { name: file.name, size: sizeOf(file.sizeBytes, locale) })
  return (
    <div className="text-sm">
      {paper && <p lang="vi">{t('enrolment.dossier.paper', { number: paper.number, confirmedBy: paper.confirmedBy, day: formatDay(paper.on, locale) })}</p>}
      {file && !file.removed && (
        <p className="break-words">
          <a href={`/api/documents/${id}`} download><Icon name="download" /> <span lang="vi">{name}</span></a>
        </p>
      )}
      {file?.removed && <p className="break-words text-soft"><span lang="vi">{name}</span> · {t('enrolment.dossier.removed')}</p>}
      <p className="text-soft">{facts.join(' · ')}</p>
    </div>
  )
}

/** 1,2 MB; below a tenth of one, in KB. */
function sizeOf(bytes: number, locale: string): string {
  const write = (number: number, digits: number) => new Intl.NumberFormat(locale === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: digits }).format(number)
  return bytes < 100_000 ? `${write(Math.max(1, bytes / 1000), 0)} KB` : `${write(bytes / 1_000_000, 1)} MB`
}
