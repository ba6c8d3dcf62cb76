import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/frame/action-form'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { reissueCertificateAction } from '@/lib/graduation/certificates/actions'
import { findNextNumbers } from '@/lib/graduation/certificates/queries/find-issue'
import { loadCertificate } from '@/lib/graduation/loaders'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { dayAt, formatDay } from '@/lib/time'

export async function generateMetadata({ params }: PageProps<'/[locale]/school/certificates/[certificateId]/reissue'>): Promise<Metadata> {
  const [{ certificateId }, t] = await Promise.all([params, currentTranslator()])
  return { title: t('graduation.reissue.title', { serial: (await loadCertificate(certificateId)).certificate.serialNumber }) }
}

export default async function ReissuePage({ params }: PageProps<'/[locale]/school/certificates/[certificateId]/reissue'>) {
  const [{ certificateId }, t, locale, now] = [await params, await currentTranslator(), await currentLocale(), new Date()]
  const { actor, certificate: { id, kind, serialNumber: serial, next, content, person }, keeps } = await loadCertificate(certificateId)
  if (!keeps || next) notFound()
  const numbers = await findNextNumbers(actor, kind, now)
  const word = (key: string, values?: Record<string, string>) => t(`graduation.reissue.${key}`, values)
  const said = (name: string, day: string) => ({ name, day: formatDay(day, locale) })
  const changed = content.fullName !== person.fullName || content.birthDate !== person.birthDate
  const today = formatDay(dayAt(now), 'vi')
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={t('graduation.register.breadcrumb')} crumbs={[{ label: t('graduation.register.title'), href: '/school/certificates' }, { label: serial, href: `/school/certificates/${id}` }, { label: t('graduation.one.reissue') }]} />
        <PageHead title={word('title', { serial })} lead={word('lead')} />
      </div>
      <Note tone={changed ? 'wait' : 'info'}><p>{word('person', said(person.fullName, person.birthDate))}</p>{changed && <p>{word('changed', said(content.fullName, content.birthDate))}</p>}</Note>
      <Panel look="key">
        <ActionForm
          action={reissueCertificateAction} hidden={{ id }} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }}
          fields={[
            [{ kind: 'text', name: 'serialNumber', label: word('serial'), hint: word('serialHint'), value: numbers?.serial ?? '' }, { kind: 'text', name: 'registerNumber', label: word('register'), hint: word('registerHint'), value: String(numbers?.register ?? 1), numeric: true }],
            { kind: 'date', name: 'issuedOn', label: word('issuedOn'), value: today },
            [{ kind: 'text', name: 'number', label: word('number'), hint: t('graduation.revoke.numberHint') }, { kind: 'date', name: 'decidedOn', label: word('decidedOn') }],
            { kind: 'area', name: 'reason', label: word('reason'), hint: word('reasonHint'), maxLength: 500 },
            [{ kind: 'text', name: 'signatory', label: t('graduation.issue.signatory'), value: content.signatory }, { kind: 'text', name: 'signatoryTitle', label: t('graduation.issue.signatoryTitle'), value: content.signatoryTitle }],
          ]}
          buttons={[{ label: word('submit'), pending: word('pending') }]}
        />
      </Panel>
    </div>
  )
}
