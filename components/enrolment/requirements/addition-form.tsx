import { ActionForm } from '@/components/frame/action-form'
import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { addRequirementAction } from '@/lib/enrolment/dossier/requirements/actions'
import { provableRules } from '@/lib/enrolment/dossier/requirements/schema'
import { documentKinds } from '@/lib/enrolment/dossier/schema'
import { currentTranslator } from '@/lib/i18n/current'
import { dayAt, formatDay } from '@/lib/time'
import { whenText } from './words'

/** What the school asks for, of which course, when, from which day on, and where that is written. */
export async function AdditionForm({ courses }: { courses: readonly { id: string; name: string }[] }) {
  const t = await currentTranslator()
  const word = (key: string) => t(`enrolment.requirements.${key}`)
  const say = (key: string) => word(`add.${key}`)
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={word('crumbs')} crumbs={[{ label: t('enrolment.versions.title'), href: '/school/rules' }, { label: word('title'), href: '/school/rules/papers' }, { label: say('title') }]} />
        <PageHead wide title={say('title')} lead={say('lead')} />
      </div>
      <Panel look="key">
        <ActionForm
          action={addRequirementAction} hidden={{}} labels={{ wrong: t('enrolment.requirements.add.wrong', { count: '{count}' }), prefix: t('web.frame.errorPrefix') }}
          buttons={[{ label: say('submit'), pending: say('pending') }]}
          fields={[
            { kind: 'select', name: 'kind', label: word('kind'), placeholder: say('chooseKind'), options: documentKinds.map((kind) => ({ value: kind, label: t(`enrolment.dossier.kinds.${kind}`) })) },
            { kind: 'select', name: 'courseId', label: word('course'), options: [{ value: '', label: word('allCourses') }, ...courses.map(({ id, name }) => ({ value: id, label: name }))] },
            {
              kind: 'select', name: 'rule', label: say('rule'), hint: say('ruleHint'),
              options: [{ value: '', label: word('always') }, ...provableRules.map((rule) => ({ value: rule, label: whenText({ rule, reason: null }, t) }))],
            },
            { kind: 'date', name: 'appliesOn', label: say('appliesOn'), hint: say('appliesOnHint'), value: formatDay(dayAt(new Date()), 'vi') },
            { kind: 'area', name: 'citation', label: say('citation'), hint: say('citationHint'), maxLength: 300 },
            { kind: 'checks', name: 'verified', label: say('check'), mark: t('web.frame.optional'), choices: [{ value: 'yes', label: say('checked'), hint: say('checkedHint') }] },
          ]}
        />
        <p><Link href="/school/rules/papers">{word('back')}</Link></p>
      </Panel>
    </div>
  )
}
