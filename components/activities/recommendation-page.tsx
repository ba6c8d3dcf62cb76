import { ActionForm } from '@/components/frame/action-form'
import { Link } from '@/components/ui/link'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { FactList } from '@/components/ui/page/fact-list'
import { Note } from '@/components/ui/page/note'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { answerRecommendationAction, recordRecommendationAction } from '@/lib/activities/actions'
import { loadChoices, loadRecommendation } from '@/lib/activities/loaders'
import { levels, type RecommendationItem } from '@/lib/activities/schema'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Locale } from '@/lib/i18n/locale'
import type { Translate } from '@/lib/i18n/sentence'
import { formatDay } from '@/lib/time'
import { doneIn, FollowedBadge, type Workspace } from './words'

const MOST = 70

/** One recommendation with its answer, or the form of whoever answers it. */
export async function RecommendationPage({ workspace, id, did }: { workspace: Workspace; id: string; did: unknown }) {
  const [{ recommendation }, t, locale] = await Promise.all([loadRecommendation(id), currentTranslator(), currentLocale()])
  const word = (key: string) => t(`activities.recommendations.${key}`)
  const done = doneIn(did, ['made', 'answered'])
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={t('web.frame.pages')} crumbs={[{ label: word('title'), href: `${workspace}/recommendations` }, { label: shortened(recommendation.text) }]} />
        <PageHead title={<span lang="vi">{recommendation.text}</span>} />
      </div>
      {done && <Note tone="good">{t(`activities.did.${done}`)}</Note>}
      <Panel title={word('facts')} id="facts"><FactList facts={factsOf(recommendation, workspace, t, locale)} /></Panel>
      {recommendation.mayAnswer && (
        <Panel look="key" title={word('answerTitle')} id="reply">
          <ActionForm
            action={answerRecommendationAction} hidden={{ recommendationId: recommendation.id }} lead={recommendation.level === 'ACADEMY' ? `${word('ofAcademy')} ${word('once')}` : word('once')}
            labels={{ wrong: t('activities.form.wrong'), prefix: t('web.frame.errorPrefix') }} buttons={[{ label: word('answer'), pending: t('activities.form.saving') }]}
            fields={[
              { kind: 'area', name: 'answer', label: word('answerText'), rows: 5, maxLength: 2000 },
              [{ kind: 'text', name: 'answerNumber', label: word('number'), hint: word('numberHint') }, { kind: 'date', name: 'answeredOn', label: word('answeredOn') }],
            ]}
          />
        </Panel>
      )}
    </div>
  )
}

/** A text of several lines as one that fits a breadcrumb, cut between words. */
const shortened = (text: string): string => (text.length <= MOST ? text : `${text.slice(0, MOST).replace(/\s+\S*$/u, '')}…`)

function factsOf(one: RecommendationItem, workspace: Workspace, t: Translate, locale: Locale) {
  const word = (key: string, values?: Record<string, string>) => t(`activities.recommendations.${key}`, values)
  const { activity, agency, answer, answerNumber, answeredOn } = one
  // An agency is asked after conferences that it did not attend too, and has no page of those.
  const from = activity && (workspace === '/agency' ? <span lang="vi">{activity.title}</span> : <Link href={`${workspace}/activities/${activity.id}`} lang="vi">{activity.title}</Link>)
  return [
    { label: word('by'), value: <span lang="vi">{one.school}</span> }, { label: word('level'), value: <>{word(`levels.${one.level}`)}{agency && <>, <span lang="vi">{agency}</span></>}</> },
    ...(from ? [{ label: word('from'), value: from }] : []), { label: word('madeOn'), value: formatDay(one.madeOn, locale) },
    { label: word('due'), value: one.dueOn ? formatDay(one.dueOn, locale) : word('noDue') }, { label: word('state'), value: <FollowedBadge state={one.state} label={word(`states.${one.state}`)} /> },
    ...(answer && answerNumber && answeredOn ? [{ label: word('answerText'), value: <span lang="vi">{answer}</span> }, { label: word('number'), value: word('paper', { number: answerNumber, day: formatDay(answeredOn, locale) }) }] : []),
  ]
}

/** A new recommendation, mostly of the review conference. */
export async function NewRecommendationPage() {
  const [{ agencies, activities }, t, locale] = await Promise.all([loadChoices(), currentTranslator(), currentLocale()])
  const word = (key: string) => t(`activities.recommendations.${key}`)
  const mark = t('web.frame.optional')
  return (
    <div className="stack">
      <div><Breadcrumb label={t('web.frame.pages')} crumbs={[{ label: word('title'), href: '/school/recommendations' }, { label: word('new') }]} /><PageHead title={word('new')} /></div>
      <Panel look="key">
        <ActionForm
          action={recordRecommendationAction} labels={{ wrong: t('activities.form.wrong'), prefix: t('web.frame.errorPrefix') }} buttons={[{ label: t('activities.form.save'), pending: t('activities.form.saving') }]}
          fields={[
            { kind: 'radio', name: 'level', label: word('level'), inRow: true, choices: levels.map((value) => ({ value, label: word(`levels.${value}`) })) },
            { kind: 'select', name: 'agencyId', label: word('agency'), hint: word('agencyHint'), placeholder: '–', options: agencies.map(({ id, name }) => ({ value: id, label: name })) },
            { kind: 'select', name: 'activityId', label: word('from'), placeholder: word('none'), options: activities.map(({ id, title, heldOn }) => ({ value: id, label: `${title}, ${formatDay(heldOn, locale)}` })) },
            { kind: 'area', name: 'text', label: word('text'), rows: 4, maxLength: 2000 },
            [{ kind: 'date', name: 'madeOn', label: word('madeOn') }, { kind: 'date', name: 'dueOn', label: word('due'), mark }],
          ]}
        />
      </Panel>
    </div>
  )
}
