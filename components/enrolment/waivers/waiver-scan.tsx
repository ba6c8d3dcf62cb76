import { Button } from '@/components/ui/button'
import { FileField } from '@/components/ui/form/file-field'
import type { ShownWaiver } from '@/lib/enrolment/waivers/queries'
import { acceptedTypes, MAX_FILE_BYTES } from '@/lib/files/limits'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'

/** The scan of a waiver's paper as a download; while there is none, a form that works without script and is led back here. */
export async function WaiverScan({ cohortId, waiver: { id, scan, revoked } }: { cohortId: string; waiver: ShownWaiver }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, given?: Record<string, string>) => t(`enrolment.waivers.${key}`, given)
  const path = `/api/waivers/${id}/scan`
  if (scan) return <a href={path} download>{scan.fileName}</a>
  if (revoked) return null
  return (
    <details>
      <summary className="text-sm">{word('attach')}</summary>
      <form method="post" encType="multipart/form-data" action={path} className="fields mt-2" aria-label={word('attach')}>
        {Object.entries({ cohort: cohortId, locale }).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
        <FileField name="file" id={`scan-${id}`} label={word('chooseFile')} hint={word('chooseFileHint')} accept={acceptedTypes} most={{ bytes: MAX_FILE_BYTES, message: word('tooLarge') }} />
        <div className="actions"><Button small tone="second" icon="upload">{word('attach')}</Button></div>
      </form>
    </details>
  )
}
