import type { Metadata } from 'next'
import { Link } from '@/components/ui/link'
import { FactList } from '@/components/ui/page/fact-list'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Translate } from '@/lib/i18n/sentence'
import { scanRollAction } from '@/lib/teaching/scans/actions'
import { loadScanning } from '@/lib/teaching/scans/loaders'
import type { Scanning } from '@/lib/teaching/scans/queries/find-scanning'
import { formatClock, formatDay } from '@/lib/time'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('teaching.scan.mine.title'), robots: { index: false, follow: false } }
}

/** Where a scanned code leads: one button. Stands outside the workspace, because an account may wear another hat than the trainee's just now. */
export default async function ScannedPage({ params }: PageProps<'/[locale]/me/roll/[code]'>) {
  const [{ code }, t, locale] = [await params, await currentTranslator(), await currentLocale()]
  const found = await loadScanning(code)
  const word = (key: string) => t(`teaching.scan.mine.${key}`)
  return (
    <div className="max-w-read stack">
      <PageHead title={word('title')} />
      {found.ok ? <Confirmation code={code} scanning={found.value} t={t} locale={locale} /> : <Note tone={found.error === 'code_invalid' ? 'wait' : 'bad'} live><p>{t(`teaching.scan.errors.${found.error}`)}</p></Note>}
      <p><Link href="/me">{word('timetable')}</Link></p>
    </div>
  )
}

function Confirmation({ code, scanning, t, locale }: { code: string; scanning: Scanning; t: Translate; locale: string }) {
  const word = (key: string, values?: Record<string, string>) => t(`teaching.scan.mine.${key}`, values)
  const { title, code: cohort, half, day, startsAt, endsAt, scannedAt, late, lateFrom } = scanning
  const facts = <FactList facts={[
    { label: word('lesson'), value: <span lang="vi">{title}</span> }, { label: word('cohort'), value: cohort },
    { label: word('time'), value: word('when', { half: t(`teaching.halves.${half}`), day: formatDay(day, locale), from: formatClock(startsAt, locale), to: formatClock(endsAt, locale) }) },
  ]} />
  if (scannedAt) return <><Note tone={late ? 'wait' : 'good'} live><p>{word(late ? 'lateAt' : 'present', { clock: formatClock(scannedAt, locale) })} {word('noTime')}</p></Note>{facts}</>
  return (
    <>
      <p>{word('lead')}</p>
      {facts}
      {new Date() > lateFrom && <Note tone="wait"><p>{word('late')}</p></Note>}
      <form action={scanRollAction}>
        <input type="hidden" name="code" value={code} />
        <SubmitButton block pendingLabel={word('pending')}>{word('submit')}</SubmitButton>
      </form>
    </>
  )
}
