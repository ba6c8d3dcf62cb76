import { ActionForm } from '@/components/frame/action-form'
import type { FormField } from '@/components/frame/form-field'
import { Breadcrumb } from '@/components/ui/page/breadcrumb'
import { PageHead } from '@/components/ui/page/page-head'
import { Panel } from '@/components/ui/page/panel'
import { changeActivityAction, recordActivityAction } from '@/lib/activities/actions'
import { loadActivity, loadChoices } from '@/lib/activities/loaders'
import { activityKinds, materialStatuses, type ActivityDetail } from '@/lib/activities/schema'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import type { Translate } from '@/lib/i18n/sentence'
import { formatDay } from '@/lib/time'

const path = '/school/activities'
/** Lines for agencies: those there are and some more, so that the form needs no script. */
const FREE_LINES = 6

type Choice = { id: string; name: string }

/** A new activity. */
export async function NewActivityPage() {
  const [{ agencies }, t] = await Promise.all([loadChoices(), currentTranslator()])
  return (
    <div className="stack">
      <div><Breadcrumb label={t('web.frame.pages')} crumbs={[{ label: t('activities.title'), href: path }, { label: t('activities.form.new') }]} /><PageHead title={t('activities.form.new')} /></div>
      <Panel look="key">
        <ActionForm
          action={recordActivityAction} labels={labelsOf(t)} buttons={buttonsOf(t)}
          fields={[
            { kind: 'select', name: 'kind', label: t('activities.kind'), hint: t('activities.form.kindHint'), placeholder: t('activities.form.choose'), options: activityKinds.map((value) => ({ value, label: t(`activities.kinds.${value}`) })) },
            ...commonFields(t, {}), ...materialFields(t), ...agencyFields(t, agencies, []),
          ]}
        />
      </Panel>
    </div>
  )
}

/** An activity as it is, to be changed; whoever saves after somebody else is told so. */
export async function EditActivityPage({ id }: { id: string }) {
  const [{ activity }, { agencies }, t, locale] = await Promise.all([loadActivity(id), loadChoices(), currentTranslator(), currentLocale()])
  const named = activity.participants.map(({ agencyId, name }) => ({ id: agencyId, name }))
  const known = [...new Map([...agencies, ...named].map((one) => [one.id, one])).values()]
  return (
    <div className="stack">
      <div>
        <Breadcrumb label={t('web.frame.pages')} crumbs={[{ label: t('activities.title'), href: path }, { label: activity.title, href: `${path}/${activity.id}` }, { label: t('activities.form.edit') }]} />
        <PageHead title={t('activities.form.edit')} lead={t(`activities.kinds.${activity.kind}`)} />
      </div>
      <Panel look="key">
        <ActionForm
          action={changeActivityAction} hidden={{ activityId: activity.id, kind: activity.kind, revision: String(activity.revision) }} labels={labelsOf(t)} buttons={buttonsOf(t)}
          fields={[...commonFields(t, { ...activity, heldOn: formatDay(activity.heldOn, locale) }), ...(activity.kind === 'MATERIAL' ? materialFields(t, activity) : []), ...agencyFields(t, known, activity.participants)]}
        />
      </Panel>
    </div>
  )
}

const labelsOf = (t: Translate) => ({ wrong: t('activities.form.wrong'), prefix: t('web.frame.errorPrefix') })
const buttonsOf = (t: Translate) => [{ label: t('activities.form.save'), pending: t('activities.form.saving') }]

function commonFields(t: Translate, { title, heldOn, year, place, guests, minutes }: Partial<ActivityDetail>): (FormField | FormField[])[] {
  const word = (key: string) => t(`activities.form.${key}`)
  const mark = t('web.frame.optional')
  return [
    { kind: 'text', name: 'title', label: word('name'), width: 'full', value: title },
    [{ kind: 'date', name: 'heldOn', label: word('day'), hint: word('dayHint'), value: heldOn }, { kind: 'text', name: 'year', label: word('year'), hint: word('yearHint'), mark, width: 'short', numeric: true, value: year?.toString() }],
    { kind: 'text', name: 'place', label: t('activities.place'), mark, value: place },
    { kind: 'text', name: 'guests', label: word('guests'), hint: word('guestsHint'), mark, width: 'short', numeric: true, value: guests?.toString() },
    { kind: 'area', name: 'minutes', label: word('minutes'), mark, rows: 10, maxLength: 20_000, value: minutes },
  ]
}

function materialFields(t: Translate, { audience, edition, materialStatus }: Partial<ActivityDetail> = {}): (FormField | FormField[])[] {
  return [
    { kind: 'title', name: 'material', label: t('activities.form.materials'), hint: t('activities.form.materialsHint') },
    { kind: 'text', name: 'audience', label: t('activities.audience'), value: audience ?? undefined },
    [
      { kind: 'text', name: 'edition', label: t('activities.edition'), width: 'short', value: edition ?? undefined },
      { kind: 'select', name: 'materialStatus', label: t('activities.status'), placeholder: t('activities.form.choose'), value: materialStatus ?? undefined, options: materialStatuses.map((value) => ({ value, label: t(`activities.materials.${value}`) })) },
    ],
  ]
}

function agencyFields(t: Translate, agencies: readonly Choice[], participants: ActivityDetail['participants']): (FormField | FormField[])[] {
  const options = agencies.map(({ id, name }) => ({ value: id, label: name }))
  const lines = Array.from({ length: participants.length + FREE_LINES }, (_, place) => ({ number: place + 1, ...participants[place] }))
  return [
    { kind: 'title', name: 'participants', label: t('activities.form.participants'), hint: t('activities.form.participantsHint') },
    ...lines.map(({ number, agencyId, people }): FormField[] => [
      { kind: 'select', name: `agency${number}`, label: t('activities.form.agencyOf', { number }), placeholder: '–', value: agencyId, options },
      { kind: 'text', name: `people${number}`, label: t('activities.form.peopleOf', { number }), width: 'short', numeric: true, value: people?.toString() },
    ]),
  ]
}
