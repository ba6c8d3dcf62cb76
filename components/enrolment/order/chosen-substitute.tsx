import { FindingsPanel } from '../findings-panel'
import { ActionForm } from '@/components/frame/action-form'
import { factFields } from '@/components/people/fact-fields'
import { Link } from '@/components/ui/link'
import { Columns } from '@/components/ui/page/columns'
import { Note } from '@/components/ui/page/note'
import { Panel } from '@/components/ui/page/panel'
import { refuses } from '@/lib/enrolment/eligibility/rules'
import { substituteNominationAction } from '@/lib/enrolment/order/actions'
import type { JudgedSubstitute } from '@/lib/enrolment/order/queries/find-substitution'
import type { ShownNomination } from '@/lib/enrolment/queries/find-nomination'
import { withdrawalGrounds } from '@/lib/enrolment/schema'
import { currentTranslator } from '@/lib/i18n/current'
import { updatePersonFactsAction } from '@/lib/people/actions'
import type { ShownPerson } from '@/lib/people/queries/find-person'
import { dayAt, yearOf } from '@/lib/time'

type ChosenSubstituteProps = { nomination: ShownNomination; person: ShownPerson; judged: JudgedSubstitute }

/** Whoever was chosen, with every finding before anything is sent; the form of the substitution once nothing refuses. */
export async function ChosenSubstitute({ nomination, person, judged }: ChosenSubstituteProps) {
  const t = await currentTranslator()
  const word = (key: string, values?: Record<string, string | number>) => t(`enrolment.order.${key}`, values)
  const choose = `/agency/nominations/${nomination.id}/substitute`
  const refusing = judged.findings.filter(refuses).length
  return (
    <Columns
      wideAside
      aside={
        <FindingsPanel
          title={word('preview')} findings={judged.findings} ruleSet={judged.ruleSet}
          actionsOf={({ outcome }) => (outcome === 'FAIL' || judged.waits ? <Link href={choose}>{word('another')}</Link> : <a href="#facts">{word('fix')}</a>)}
        />
      }
    >
      <Panel look={refusing > 0 ? 'plain' : 'key'} id="instead" title={`${word('chosen')}: ${person.fullName}`} aside={<Link href={choose}>{word('another')}</Link>}>
        {judged.elsewhere && <Note tone="bad"><p>{word('elsewhere', { cohort: judged.elsewhere })}</p></Note>}
        {refusing > 0 && <Note tone="bad"><p>{word('blocked', { count: refusing })}</p></Note>}
        {judged.waits && <Note tone="info"><p>{word('waits')}</p></Note>}
        {refusing === 0 && nomination.seat && <p>{word(`keeps.${nomination.seat}`)}</p>}
        {refusing === 0 && <Substitution id={nomination.id} personId={person.id} />}
      </Panel>
      {!judged.waits && <Facts replaces={nomination.id} person={person} />}
    </Columns>
  )
}

async function Substitution({ id, personId }: { id: string; personId: string }) {
  const t = await currentTranslator()
  const word = (key: string, values?: Record<string, string | number>) => t(`enrolment.order.${key}`, values)
  return (
    <ActionForm
      action={substituteNominationAction} hidden={{ id, personId }} labels={{ wrong: word('substituteWrong', { count: '{count}' }), prefix: t('web.frame.errorPrefix') }}
      fields={[
        { kind: 'select', name: 'ground', label: word('ground'), placeholder: word('chooseGround'), options: withdrawalGrounds.map((value) => ({ value, label: t(`enrolment.reasons.${value}`) })) },
        { kind: 'area', name: 'note', label: word('note'), hint: word('noteHint'), rows: 2 },
      ]}
      buttons={[{ label: word('substituteSubmit'), pending: t('enrolment.agency.nominate.sending') }]}
    />
  )
}

/** What standards are judged by, to be completed on the spot; saved, it is judged anew on the same page. */
async function Facts({ replaces, person }: { replaces: string; person: ShownPerson }) {
  const t = await currentTranslator()
  const lastYear = yearOf(dayAt(new Date())) - 1
  return (
    <Panel title={t('enrolment.order.facts')} id="facts">
      <ActionForm
        action={updatePersonFactsAction} hidden={{ personId: person.id, replaces }} fields={factFields(t, person, [lastYear, lastYear - 1])}
        buttons={[{ label: t('enrolment.order.save'), tone: 'second' }]}
        labels={{ wrong: t('enrolment.order.saveWrong', { count: '{count}' }), prefix: t('web.frame.errorPrefix') }} lead={t('people.factsLead')}
      />
    </Panel>
  )
}
