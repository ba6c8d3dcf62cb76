import { ActionForm } from '@/components/frame/action-form'
import { Note } from '@/components/ui/page/note'
import { Panel } from '@/components/ui/page/panel'
import { answerOfferAction } from '@/lib/enrolment/actions'
import { declineReasons } from '@/lib/enrolment/schema'
import { currentLocale, currentTranslator } from '@/lib/i18n/current'
import { formatDay, type Day } from '@/lib/time'

// Fields of a no are hidden by the choice itself, without script.
const whenDeclined = 'group-has-[#answer-decline:not(:checked)]:hidden'

/** A seat that the queue reached late: until when it is held, and the answer to it. */
export async function OfferPanel({ id, deadline, opensOn }: { id: string; deadline: Day; opensOn: Day }) {
  const [t, locale] = await Promise.all([currentTranslator(), currentLocale()])
  const word = (key: string, values?: Record<string, string>) => t(`enrolment.agency.offer.${key}`, values)
  return (
    <div className="stack mb-6">
      <Note tone="wait">
        <h2 className="font-semibold">{word('title')}</h2>
        <p>{word('until', { day: formatDay(deadline, locale), opens: formatDay(opensOn, locale) })}</p>
      </Note>
      <Panel title={word('answer')} id="offer" look="key">
        <ActionForm
          action={answerOfferAction} hidden={{ id }} labels={{ wrong: word('wrong', { count: '{count}' }), prefix: t('web.frame.errorPrefix') }}
          fields={[
            { kind: 'radio', name: 'answer', label: word('answer'), choices: [
              { value: 'accept', label: word('accept'), hint: word('acceptHint') }, { value: 'decline', label: word('decline'), hint: word('declineHint') },
            ] },
            { kind: 'select', name: 'ground', label: word('ground'), when: whenDeclined, placeholder: word('choose'), options: declineReasons.map((value) => ({ value, label: t(`enrolment.reasons.${value}`) })) },
            { kind: 'area', name: 'note', label: word('note'), hint: word('noteHint'), when: whenDeclined, rows: 2 },
          ]}
          buttons={[{ label: word('submit'), pending: word('pending') }]}
        />
      </Panel>
    </div>
  )
}
