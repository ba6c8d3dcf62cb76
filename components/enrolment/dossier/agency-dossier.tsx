import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { FileField } from '@/components/ui/form/file-field'
import { Note } from '@/components/ui/page/note'
import type { Dossier, DossierItem } from '@/lib/enrolment/dossier/queries/find-dossier'
import { acceptedTypes, MAX_FILE_BYTES } from '@/lib/files/limits'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { DossierList } from './dossier-list'

type Did = { papers?: string | string[] | undefined; of?: string | string[] | undefined }

/** The papers as the agency that sends them sees them. */
export function AgencyDossier({ dossier, did }: { dossier: Dossier; did: Did }) {
  return <DossierList dossier={dossier} did={<DidNote dossier={dossier} did={did} />} actionOf={(item) => (dossier.open ? <Action dossier={dossier} item={item} /> : null)} />
}

const good = ['uploaded', 'unchanged'] as const
const refusals = [
  'not_allowed', 'nomination_not_found', 'requirement_not_found', 'nomination_closed', 'already_checked', 'same_as_returned', 'classified_no_file', 'file_needed', 'file_empty',
  'file_too_large', 'file_type_refused', 'form_unreadable',
] as const

/** What became of the form, as the address tells it; nothing for an address that says nothing known. */
async function DidNote({ dossier, did }: { dossier: Dossier; did: Did }) {
  const t = await currentTranslator()
  const [done, refused] = [good.find((one) => one === did.papers), refusals.find((one) => one === did.papers)]
  const item = dossier.items.find(({ requirementId }) => requirementId === did.of)
  const kind = item ? t(`enrolment.dossier.kinds.${item.kind}`) : ''
  if (done && kind) return <Note tone={done === 'uploaded' ? 'good' : 'plain'} live><p>{t(`enrolment.dossier.did.${done}`, { kind })}</p></Note>
  return refused ? <Note tone="bad" live><p className="font-semibold">{kind}</p><p>{t(`enrolment.dossier.errors.${refused}`)}</p></Note> : null
}

/** What can be done now: nothing about what is in order, an open form for what is owed, a closed one for what waits. */
async function Action({ dossier, item }: { dossier: Dossier; item: DossierItem }) {
  const t = await currentTranslator()
  if (item.state === 'CHECKED') return null
  if (item.classified) {
    const href = `/agency/nominations/${dossier.nominationId}/papers/${item.requirementId}` as const
    return (
      <>
        <p className="text-sm text-soft">{t('enrolment.dossier.classifiedHint')}</p>
        <p><ButtonLink small tone="second" icon="pencil" href={href}>{t(`enrolment.dossier.${item.state === 'MISSING' ? 'statePaper' : 'stateAgain'}`)}</ButtonLink></p>
      </>
    )
  }
  if (item.state !== 'SUBMITTED') return <UploadForm dossier={dossier} item={item} />
  return <details><summary className="text-sm">{t('enrolment.dossier.replace')}</summary><UploadForm dossier={dossier} item={item} /></details>
}

/** An ordinary form to the route that takes files: it works without script and is led back here. */
async function UploadForm({ dossier, item }: { dossier: Dossier; item: DossierItem }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const kind = t(`enrolment.dossier.kinds.${item.kind}`)
  return (
    <form method="post" encType="multipart/form-data" action={`/api/nominations/${dossier.nominationId}/documents`} className="fields mt-2" aria-label={kind}>
      {Object.entries({ requirement: item.requirementId, then: 'page', locale }).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <FileField
        name="file" id={`file-${item.requirementId}`} label={t('enrolment.dossier.choose')} hint={t('enrolment.dossier.chooseHint')} accept={acceptedTypes}
        most={{ bytes: MAX_FILE_BYTES, message: t('enrolment.dossier.tooLarge') }}
      />
      <div className="actions"><Button small tone="second" icon="upload">{t(`enrolment.dossier.${item.state === 'RETURNED' ? 'sendAgain' : 'upload'}`)}</Button></div>
    </form>
  )
}
