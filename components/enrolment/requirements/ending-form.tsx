import { ActionForm } from '@/components/frame/action-form'
import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { FactList } from '@/components/ui/page/fact-list'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { endRequirementAction } from '@/lib/enrolment/dossier/requirements/actions'
import type { ListedRequirement } from '@/lib/enrolment/dossier/requirements/queries'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { dayAt, formatDay } from '@/lib/time'
import { whenText } from './words'

/** The last day on which the school asks for a paper, with what it asks for. */
export async function EndingForm({ requirement }: { requirement: ListedRequirement }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const { id, kind, course, validFrom, citation } = requirement
  const word = (key: string, given?: Record<string, string>) => t(`enrolment.requirements.${key}`, given)
  const title = word('ending.title')
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={word('crumbs')} crumbs={[{ label: t('enrolment.versions.title'), href: '/school/rules' }, { label: word('title'), href: '/school/rules/papers' }, { label: title }]} />
        <PageHead wide title={title} reference={t(`enrolment.dossier.kinds.${kind}`)} lead={word('ending.lead')} />
      </div>
      <Panel look="key">
        <FactList facts={[
          { label: word('when'), value: whenText(requirement, t) }, { label: word('course'), value: course ? <span lang="vi">{course}</span> : word('allCourses') },
          { label: word('span'), value: word('from', { from: formatDay(validFrom, locale) }) }, { label: word('citation'), value: <span lang="vi">{citation}</span> },
        ]} />
        <ActionForm
          action={endRequirementAction} hidden={{ id }} labels={{ wrong: t('enrolment.requirements.ending.wrong', { count: '{count}' }), prefix: t('web.frame.errorPrefix') }}
          fields={[{ kind: 'date', name: 'endsOn', label: word('ending.endsOn'), hint: word('ending.endsOnHint'), value: formatDay(dayAt(new Date()), 'vi') }]}
          buttons={[{ label: word('ending.submit'), pending: word('ending.pending'), tone: 'danger-solid' }]}
        />
        <p><Link href="/school/rules/papers">{word('back')}</Link></p>
      </Panel>
    </div>
  )
}
