import { FileField } from '@/components/ui/form/file-field'
import { TextField } from '@/components/ui/form/text-field'
import { Panel } from '@/components/ui/page/panel'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Agreement } from '@/lib/agreements/queries/find-agreement'
import { MAX_FILE_BYTES } from '@/lib/files/limits'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import { formatDay } from '@/lib/time'
import { Vietnamese } from './words'

type ScanPanelProps = { agreement: Agreement; rights: { writes: boolean; readsDrafts: boolean }; locale: Locale; t: Translate }

/** The paper to print, the scan of what was signed, the forms for it, and what was withdrawn of it. */
export function ScanPanel({ agreement, rights, locale, t }: ScanPanelProps) {
  const w = (key: string) => t(`agreements.signing.${key}`)
  const signed = !['DRAFT', 'PROPOSED', 'WITHDRAWN'].includes(agreement.status)
  const scan = `/api/agreements/${agreement.id}/scan?version=${agreement.number}`
  return (
    <>
      <Panel id="papers" title={w('scan')}>
        <p><a href={`/api/agreements/${agreement.id}/document?version=${agreement.number}`}>{w('paper')}</a></p>
        {agreement.scan && <p><a href={scan}>{w('scanOpen')}</a></p>}
        {signed && rights.writes && !agreement.scan && <ScanForm {...{ scan, t }} />}
        {agreement.withdrawnScans.length > 0 && (
          <>
            <h3>{w('withdrawnScans')}</h3>
            <ul className="list-disc pl-6">
              {agreement.withdrawnScans.map(({ id, fileName, withdrawnOn, reason }) => (
                <li key={id}>
                  {rights.readsDrafts ? <a href={`${scan}&scan=${id}`}><Vietnamese>{fileName}</Vietnamese></a> : <Vietnamese>{fileName}</Vietnamese>}
                  {'. '}{t('agreements.signing.withdrawnOn', { day: formatDay(withdrawnOn, locale), reason })}
                </li>
              ))}
            </ul>
          </>
        )}
      </Panel>
      {signed && rights.writes && agreement.scan && <Panel id="replace-scan" title={w('replace')}><ScanForm replaces={agreement.scan} {...{ scan, t }} /></Panel>}
    </>
  )
}

/** A plain form to the interface, which leads back: a file goes to no action. */
function ScanForm({ scan, replaces, t }: { scan: string; replaces?: string; t: Translate }) {
  const w = (key: string) => t(`agreements.signing.${key}`)
  return (
    <form action={scan} method="post" encType="multipart/form-data" className="fields">
      {replaces && <p>{w('replaceText')}</p>}
      <p className="text-soft">{w('scanText')}</p>
      <input type="hidden" name="page" value="1" />
      {replaces && <input type="hidden" name="replaces" value={replaces} />}
      {replaces && <TextField name="reason" label={w('replaceReason')} required maxLength={300} />}
      <FileField name="file" label={w('scanFile')} accept=".pdf" most={{ bytes: MAX_FILE_BYTES, message: t('agreements.refused.errors.file_too_large') }} />
      <div className="actions"><SubmitButton pendingLabel={t('agreements.writing.working')}>{w(replaces ? 'replaceSubmit' : 'scanSubmit')}</SubmitButton></div>
    </form>
  )
}
