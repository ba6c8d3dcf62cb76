import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FormFacts } from '@/components/evaluations/form-facts'
import { Link } from '@/components/ui/link'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { Table } from '@/components/ui/table/table'
import { loadEvaluationForm } from '@/lib/evaluations/loaders'
import { SCALE } from '@/lib/evaluations/rules'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('evaluations.paper.title'), robots: { index: false, follow: false } }
}

/** The form as it is printed: a box for each answer. */
export default async function PaperFormPage({ params }: PageProps<'/[locale]/evaluations/[token]/paper'>) {
  const [{ token }, t, locale] = await Promise.all([params, currentTranslator(), currentLocale()])
  const form = await loadEvaluationForm(token)
  if (form.state !== 'open') notFound()
  const choices = (kind: string) => (kind === 'SCALE' ? SCALE.map((step) => `☐ ${step}. ${t(`evaluations.scale.${step}`)}`) : kind === 'YES_NO' ? [`☐ ${t('evaluations.yes')}`, `☐ ${t('evaluations.no')}`] : ['……………………………………………………', '……………………………………………………'])
  return (
    <div className="stack max-w-3xl">
      <PageHead title={<span lang="vi">{form.title}</span>} lead={t('evaluations.paper.lead')} reference={<strong className="nowrap">{t('evaluations.ofCohort', { code: form.cohort.code })}</strong>} />
      <p className="print:hidden">{t('evaluations.paper.print')} <Link href={`/evaluations/${token}`}>{t('evaluations.paper.back')}</Link></p>
      <Panel><FormFacts form={form} /></Panel>
      <Panel look="tight">
        <Table
          caption={t('evaluations.paper.title')} rows={form.items.map((item, place) => ({ ...item, number: place + 1 }))} rowKey={({ code }) => code}
          columns={[
            { key: 'question', head: t('evaluations.templates.question'), kind: 'head', cell: ({ number, textVi, textEn }) => `${number}. ${locale === 'vi' ? textVi : textEn}` },
            { key: 'answers', head: t('evaluations.paper.answers'), cell: ({ kind }) => <ul>{choices(kind).map((choice, place) => <li key={place}>{choice}</li>)}</ul> },
          ]}
        />
      </Panel>
      <p>{t(form.anonymous ? 'evaluations.paper.unsigned' : 'evaluations.paper.signed')}</p>
    </div>
  )
}
