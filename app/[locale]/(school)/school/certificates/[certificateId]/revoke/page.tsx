import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/frame/action-form'
import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { revokeCertificateAction } from '@/lib/graduation/certificates/actions'
import { loadCertificate } from '@/lib/graduation/loaders'
import { currentTranslator } from '@/lib/i18n/current'
import { dayAt, formatDay } from '@/lib/time'

export async function generateMetadata({ params }: PageProps<'/[locale]/school/certificates/[certificateId]/revoke'>): Promise<Metadata> {
  const [{ certificateId }, t] = await Promise.all([params, currentTranslator()])
  return { title: t('graduation.revoke.title', { serial: (await loadCertificate(certificateId)).certificate.serialNumber }) }
}

export default async function RevokePage({ params }: PageProps<'/[locale]/school/certificates/[certificateId]/revoke'>) {
  const [{ certificateId }, t] = await Promise.all([params, currentTranslator()])
  const { certificate: { id, serialNumber: serial, status }, keeps } = await loadCertificate(certificateId)
  if (!keeps || status !== 'VALID') notFound()
  const word = (key: string, values?: Record<string, string>) => t(`graduation.revoke.${key}`, values)
  const path = `/school/certificates/${id}`
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={t('graduation.register.breadcrumb')} crumbs={[{ label: t('graduation.register.title'), href: '/school/certificates' }, { label: serial, href: path }, { label: t('graduation.one.revoke') }]} />
        <PageHead title={word('title', { serial })} />
      </div>
      <Panel look="key">
        <ul className="numbered"><li>{word('public')}</li><li>{word('stays')}</li><li>{word('again')}</li></ul>
        <ActionForm
          action={revokeCertificateAction} hidden={{ id }} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }}
          fields={[
            [{ kind: 'text', name: 'number', label: word('number'), hint: word('numberHint') }, { kind: 'date', name: 'revokedOn', label: word('day'), value: formatDay(dayAt(new Date()), 'vi') }],
            { kind: 'area', name: 'reason', label: word('reason'), hint: word('reasonHint'), maxLength: 500 },
          ]}
          buttons={[{ label: word('submit'), pending: word('pending'), tone: 'danger-solid' }]}
        />
        <p><Link href={path}>{word('back')}</Link></p>
      </Panel>
    </div>
  )
}
