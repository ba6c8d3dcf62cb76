import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { AnswerForm } from '@/components/evaluations/answer-form'
import { FormFacts } from '@/components/evaluations/form-facts'
import { Link } from '@/components/ui/link'
import { Confirmation } from '@/components/ui/page/confirmation'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { SubmitButton } from '@/components/ui/submit-button'
import { currentActor } from '@/lib/access/session'
import { loadEvaluationForm } from '@/lib/evaluations/loaders'
import { SCALE } from '@/lib/evaluations/rules'
import type { EvaluationForm } from '@/lib/evaluations/schema'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Translate } from '@/lib/i18n/sentence'
import { formatDay } from '@/lib/time'

export const dynamic = 'force-dynamic'

// The body sets the title, because only the form knows whether it came back with errors. A link is a secret: no search engine keeps it.
export const metadata: Metadata = { title: { absolute: '' }, robots: { index: false, follow: false } }

/** The form behind a link; who is signed in finds the way back to the own list. */
export default async function EvaluationPage({ params, searchParams }: PageProps<'/[locale]/evaluations/[token]'>) {
  const [{ token }, search, t, locale] = await Promise.all([params, searchParams, currentTranslator(), currentLocale()])
  const [form, actor] = await Promise.all([loadEvaluationForm(token), currentActor()])
  const list = actor.kind === 'agency' ? '/agency/evaluations' : actor.kind === 'trainee' ? '/me/evaluations' : null
  const back = list && <p><Link href={list}>{t('evaluations.backToOwed')}</Link></p>
  const title = t('evaluations.titleOf', { title: form.title, portal: t('web.frame.portal') })
  if (form.state === 'answered' && search['sent']) return <Sent form={form} title={title} back={back} t={t} />
  const head = (
    <PageHead
      title={<span lang="vi">{form.title}</span>}
      reference={<><strong className="nowrap">{t('evaluations.ofCohort', { code: form.cohort.code })}</strong><span>{t(`evaluations.timings.${form.timing}`)}</span></>}
    />
  )
  if (form.state === 'open') {
    return (
      <div className="stack max-w-3xl">
        {back}
        {search['saved'] && <Note tone="good">{t('evaluations.savedNote')}</Note>}
        <Questions token={token} form={form} title={title} head={head} t={t} locale={locale} />
        <Panel id="other-ways" title={t('evaluations.otherWays')}>
          <ul className="documents">
            <li><Link href={`/evaluations/${token}/paper`}>{t('evaluations.toPaper')}</Link></li>
            {form.mayHandOn && <li><Link href={`/evaluations/${token}/delegate`}>{t('evaluations.handOn.link')}</Link></li>}
          </ul>
        </Panel>
      </div>
    )
  }
  return (
    <div className="max-w-3xl">
      <title>{title}</title>
      {head}
      <div className="stack">
        <Note tone={form.state === 'answered' ? 'good' : 'wait'}>{stateSentence(form, t, locale)}</Note>
        <p>{t('evaluations.contact', { office: form.school.office, phone: form.school.phone })}</p>
        {back}
      </div>
    </div>
  )
}

function stateSentence(form: EvaluationForm, t: Translate, locale: string): string {
  if (form.state === 'closed') return t('evaluations.closedOn', { day: formatDay(form.closesOn, locale) })
  if (form.state === 'not_open') return t('evaluations.opensOn', { day: formatDay(form.opensOn, locale) })
  return form.answeredOn ? t('evaluations.usedOn', { day: formatDay(form.answeredOn, locale) }) : t('evaluations.used')
}

function Sent({ form, title, back, t }: { form: EvaluationForm; title: string; back: ReactNode; t: Translate }) {
  return (
    <div className="max-w-3xl">
      <title>{title}</title>
      <Confirmation title={t('evaluations.sent')} reference={t('evaluations.aboutCohort', form.cohort)}>
        <p>{t('evaluations.sentNext')}</p>
        <p>{t('evaluations.contact', { office: form.school.office, phone: form.school.phone })}</p>
        {back}
      </Confirmation>
    </div>
  )
}

type QuestionsProps = { token: string; form: EvaluationForm; title: string; head: ReactNode; t: Translate; locale: string }

function Questions({ token, form, title, head, t, locale }: QuestionsProps) {
  return (
    <AnswerForm
      token={token}
      intro={<div>{head}<Panel><FormFacts form={form} /></Panel></div>}
      questions={form.items.map(({ code, kind, textVi, textEn }, index) => (
        { code, kind, number: t('evaluations.question', { number: index + 1 }), text: locale === 'vi' ? textVi : textEn }
      ))}
      scale={SCALE.map((step) => ({ value: String(step), label: t(`evaluations.scale.${step}`) }))}
      yesNo={[{ value: 'yes', label: t('evaluations.yes') }, { value: 'no', label: t('evaluations.no') }]}
      labels={{
        pageTitle: title, optional: t('evaluations.optional'), remarkHint: t('evaluations.remarkHint'), errorPrefix: t('web.frame.errorPrefix'),
        errorTitles: Array.from({ length: form.items.length + 1 }, (_, count) => t('evaluations.errorTitle', { count })),
      }}
      draft={Object.fromEntries(form.items.flatMap(({ code, kind }) => {
        const value = form.draft[code]
        return value === undefined ? [] : [[`${kind}.${code}`, value === true ? 'yes' : value === false ? 'no' : String(value)]]
      }))}
      keptHere={form.anonymous ? `evaluation.${token.slice(0, 8)}` : null}
      submit={(
        <>
          <SubmitButton icon="send" pendingLabel={t('evaluations.sending')}>{t('evaluations.send')}</SubmitButton>
          {!form.anonymous && <SubmitButton tone="second" name="intent" value="save" pendingLabel={t('evaluations.sending')}>{t('evaluations.save')}</SubmitButton>}
        </>
      )}
    />
  )
}
