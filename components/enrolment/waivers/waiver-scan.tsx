import { keepNumbers } from '@/components/ui/keep-words'
import { Button } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { Sub } from '@/components/ui/table/table'
import { formatDay } from '@/lib/time'
import { FileField } from '@/components/ui/form/file-field'
import type { ShownWaiver } from '@/lib/enrolment/waivers/queries'
import { acceptedTypes, MAX_FILE_BYTES } from '@/lib/files/limits'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'

type WaiverScanProps = { cohortId: string; waiver: ShownWaiver; /** The page it stands on. */ path: string }

/** The scan of a waiver's paper as a download that can be removed, and what was removed before; while there is none, a form for it. */
export async function WaiverScan({ cohortId, waiver, path }: WaiverScanProps) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const { id, scan, revoked, removedScans, person } = waiver
  return (
    <>
      {scan && <a href={`/api/waivers/${id}/scan`} download>{scan.fileName}</a>}
      {scan && <Sub><Link href={`${path}?unscan=${id}#unscan`}>{t('enrolment.waivers.removeScan')}<span className="sr-only">: {person}</span></Link></Sub>}
      {!scan && !revoked && <AttachForm cohortId={cohortId} id={id} />}
      {removedScans.map((one) => <Sub key={one.on + one.reason}>{keepNumbers(t('enrolment.waivers.scanRemoved', { name: one.by, day: formatDay(one.on, locale), reason: one.reason }))}</Sub>)}
    </>
  )
}

/** Works without script and is led back to the page. */
async function AttachForm({ cohortId, id }: { cohortId: string; id: string }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, given?: Record<string, string>) => t(`enrolment.waivers.${key}`, given)
  return (
    <details>
      <summary className="text-sm">{word('attach')}</summary>
      <form method="post" encType="multipart/form-data" action={`/api/waivers/${id}/scan`} className="fields mt-2" aria-label={word('attach')}>
        {Object.entries({ cohort: cohortId, locale }).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
        <FileField name="file" id={`scan-${id}`} label={word('chooseFile')} hint={word('chooseFileHint')} accept={acceptedTypes} most={{ bytes: MAX_FILE_BYTES, message: word('tooLarge') }} />
        <div className="actions"><Button small tone="second" icon="upload">{word('attach')}</Button></div>
      </form>
    </details>
  )
}
