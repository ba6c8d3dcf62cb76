import { Link } from '@/components/ui/link'
import { Panel } from '@/components/ui/page/panel'
import { Sub, Table } from '@/components/ui/table/table'
import { currentTranslator } from '@/lib/i18n/current'
import type { TaughtCohort } from '@/lib/teaching/queries/list-taught-cohorts'

/** A lecturer's way to the rolls and mark sheets of the classes taught; nothing where none is running. */
export async function TaughtCohorts({ cohorts }: { cohorts: readonly TaughtCohort[] }) {
  const t = await currentTranslator()
  if (cohorts.length === 0) return null
  return (
    <Panel look="tight" id="taught" title={t('teaching.taught.title')}>
      <Table
        caption={t('teaching.taught.title')} rows={cohorts} rowKey={({ id }) => id}
        columns={[
          { key: 'class', head: t('teaching.taught.class'), kind: 'head', cell: ({ code, course }) => <>{code}<Sub><span lang="vi">{course}</span></Sub></> },
          { key: 'rolls', head: t('teaching.taught.rolls'), phoneLabel: null, beside: true, cell: ({ id, code }) => <Link href={`/school/cohorts/${id}/attendance`} aria-label={t('teaching.taught.rollsOf', { code })}>{t('teaching.taught.rolls')}</Link> },
          { key: 'marks', head: t('teaching.taught.marks'), phoneLabel: null, beside: true, cell: ({ id, code }) => <Link href={`/school/cohorts/${id}/marks`} aria-label={t('teaching.taught.marksOf', { code })}>{t('teaching.taught.marks')}</Link> },
        ]}
      />
    </Panel>
  )
}
