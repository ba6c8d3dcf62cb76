import { ActionForm } from '@/components/frame/action-form'
import { Button } from '@/components/ui/button'
import { FactList } from '@/components/ui/page/fact-list'
import { Note } from '@/components/ui/page/note'
import { Panel } from '@/components/ui/page/panel'
import { Table } from '@/components/ui/table/table'
import { Link } from '@/components/ui/link'
import { openCohortAction } from '@/lib/enrolment/desk/cohort/actions'
import type { Desk } from '@/lib/enrolment/desk/queries/find-desk'
import type { Accepted } from '@/lib/enrolment/desk/queries/list-accepted'
import type { HeldDuty } from '@/lib/enrolment/opening/queries/list-duties'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay } from '@/lib/time'

/** Check your answers: who is in, who waits, number and date of the decision; then the button that says what happens. */
export async function OpeningForm({ desk, accepted, duties }: { desk: Desk; accepted: readonly Accepted[]; duties: readonly HeldDuty[] }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string | number>) => t(`enrolment.cohort.opening.${key}`, values)
  const { held: undecided, waiting } = desk.seats
  const people = (count: number) => word('people', { count })
  const blocked = undecided > 0 ? word('blockedUndecided', { count: undecided }) : accepted.length === 0 ? word('blockedNobody') : null
  const led = (['STEERING', 'HEAD'] as const).map((body) => (
    { label: t(`enrolment.opening.bodies.${body}`), names: duties.filter((one) => one.body === body && one.to === null).map(({ name }) => name).join(', ') }))
  const submit = word('submit', { count: accepted.length })
  return (
    <>
      <Panel>
        <FactList
          facts={[
            { label: t('enrolment.file.cohort'), value: <><span className="nowrap">{desk.code}</span>, <span lang="vi">{desk.course}</span></> },
            { label: word('term'), value: word('schedule', { from: formatDay(desk.opensOn, locale), to: formatDay(desk.endsOn, locale) }) },
            { label: word('venue'), value: <span lang="vi">{desk.venue}</span> },
            { label: word('accepted'), value: people(accepted.length) },
            { label: word('undecided'), value: people(undecided), ...(undecided > 0 ? { action: <Link href={`/school/cohorts/${desk.id}?status=SUBMITTED`}>{word('review')}</Link> } : {}) },
            { label: word('waits'), value: people(waiting) },
            ...led.map(({ label, names }) => ({ label, value: names ? <span lang="vi">{names}</span> : t('enrolment.opening.notYet'), action: <Link href={`/school/cohorts/${desk.id}/bodies`}>{t('enrolment.opening.arrange')}</Link> })),
          ]}
        />
        <Note tone={waiting > 0 ? 'wait' : 'info'}><p>{waiting > 0 ? word('waitsWhy', { count: waiting }) : word('noneWaits')}</p></Note>
      </Panel>
      <Panel look="key">
        {blocked
          ? <Button blocked={blocked}>{submit}</Button>
          : (
            <ActionForm
              action={openCohortAction} hidden={{ cohortId: desk.id }} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }}
              fields={[
                { kind: 'text', name: 'decisionNumber', label: word('number'), hint: word('numberHint'), width: 'medium' },
                { kind: 'date', name: 'decisionDate', label: word('date'), hint: word('dateHint') },
                { kind: 'text', name: 'signatory', label: t('enrolment.opening.signatory') },
                { kind: 'text', name: 'signatoryTitle', label: t('enrolment.opening.signatoryTitle'), hint: t('enrolment.opening.titleHint'), value: 'Hiệu trưởng', width: 'medium' },
              ]}
              buttons={[{ label: submit, pending: word('pending') }]}
            />
          )}
      </Panel>
      {accepted.length > 0 && (
        <Panel look="tight" id="list" title={word('list')} aside={<Link href={`/api/cohorts/${desk.id}/opening/document`}>{t('enrolment.opening.draft')}</Link>}>
          <Table
            caption={word('listCaption')} rows={accepted} rowKey={({ id }) => id}
            columns={[
              { key: 'name', head: word('name'), kind: 'head', cell: ({ name }) => name },
              { key: 'born', head: word('birthDate'), nowrap: true, cell: ({ birthDate }) => formatDay(birthDate, locale) },
              { key: 'agency', head: word('agency'), cell: ({ agency }) => <span lang="vi">{agency}</span> },
            ]}
          />
        </Panel>
      )}
    </>
  )
}
