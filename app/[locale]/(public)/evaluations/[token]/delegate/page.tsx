import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { headers } from 'next/headers'
import { FormFacts } from '@/components/evaluations/form-facts'
import { ActionForm } from '@/components/frame/action-form'
import { Link } from '@/components/ui/link'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { env } from '@/lib/env'
import { delegateEvaluationAction } from '@/lib/evaluations/delegation/actions'
import { loadEvaluationForm } from '@/lib/evaluations/loaders'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('evaluations.handOn.title'), robots: { index: false, follow: false } }
}

export default async function DelegatePage({ params, searchParams }: PageProps<'/[locale]/evaluations/[token]/delegate'>) {
  const [{ token }, { did }, t, locale] = await Promise.all([params, searchParams, currentTranslator(), currentLocale()])
  const form = await loadEvaluationForm(token)
  if (!form.mayHandOn) notFound()
  const word = (key: string, values?: Record<string, string>) => t(`evaluations.handOn.${key}`, values)
  const link = `${env.NEXTAUTH_URL ? new URL(env.NEXTAUTH_URL).origin : `http://${(await headers()).get('host') ?? 'localhost'}`}/evaluations/${token}`
  const mail = { name: form.about ?? '', code: form.cohort.code, day: formatDay(form.closesOn, locale), link }
  return (
    <div className="stack max-w-3xl">
      <PageHead title={word('title')} lead={word('lead')} reference={<span lang="vi">{form.title}</span>} />
      <Panel><FormFacts form={form} /></Panel>
      {did === 'handed-on' || did === 'mailed'
        ? (
            <Note tone="good">
              <p>{word('newLink')}</p>
              <p className="break-all"><strong>{link}</strong></p>
              {did === 'mailed' ? <p>{word('mailed')}</p> : <p><Link href={`mailto:?subject=${encodeURIComponent(t('evaluations.owed.forwardSubject', { name: mail.name }))}&body=${encodeURIComponent(t('evaluations.owed.forwardBody', mail))}`}>{word('mail')}</Link></p>}
            </Note>
          )
        : (
            <Panel look="key">
              <ActionForm
                action={delegateEvaluationAction} hidden={{ token }} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }} buttons={[{ label: word('submit'), pending: word('pending') }]}
                fields={[{ kind: 'text', name: 'name', label: word('name') }, { kind: 'email', name: 'email', label: word('email'), hint: word('emailHint'), mark: t('web.frame.optional') }]}
              />
            </Panel>
          )}
      <p><Link href={`/evaluations/${token}`}>{t('evaluations.paper.back')}</Link></p>
    </div>
  )
}
