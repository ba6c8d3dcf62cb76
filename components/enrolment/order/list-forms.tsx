import { ActionForm } from '@/components/frame/action-form'
import { Panel } from '@/components/ui/page/panel'
import { askEndorsementAction, endorseListAction, returnListAction, sendLetterAction } from '@/lib/enrolment/order/actions'
import { currentTranslator } from '@/lib/i18n/current'

type List = { cohortId: string; nominationIds: readonly string[] }

async function words() {
  const t = await currentTranslator()
  return { word: (key: string, values?: Record<string, string | number>) => t(`enrolment.order.${key}`, values), prefix: t('web.frame.errorPrefix') }
}

/** Number and date of the letter; `endorses`: the head endorses by sending. */
export async function LetterForm({ cohortId, nominationIds, endorses }: List & { endorses: boolean }) {
  const { word, prefix } = await words()
  return (
    <ActionForm
      action={sendLetterAction} hidden={{ cohortId, nominationIds: nominationIds.join(',') }} labels={{ wrong: word('wrong', { count: '{count}' }), prefix }}
      fields={[[
        { kind: 'text', name: 'number', label: word('number'), hint: word('numberHint'), width: 'medium' },
        { kind: 'date', name: 'writtenOn', label: word('writtenOn'), hint: word('dateHint') },
      ]]}
      buttons={[{ label: word(endorses ? 'submit' : 'send', { count: nominationIds.length }), pending: word('pending') }]}
    />
  )
}

/** The liaison puts the list before the head. */
export async function AskForm({ cohortId, again }: { cohortId: string; again: boolean }) {
  const { word, prefix } = await words()
  return (
    <ActionForm
      action={askEndorsementAction} hidden={{ cohortId }} fields={[]} labels={{ wrong: word('askWrong', { count: '{count}' }), prefix }}
      buttons={[{ label: word(again ? 'askAgain' : 'ask'), pending: word('asking') }]}
    />
  )
}

/** The head endorses before the letter has its number. */
export async function EndorseForm({ cohortId, nominationIds }: List) {
  const { word, prefix } = await words()
  return (
    <Panel id="endorse" title={word('endorseOnly')}>
      <ActionForm
        action={endorseListAction} hidden={{ cohortId, nominationIds: nominationIds.join(',') }} fields={[]} lead={word('endorseOnlyLead')} labels={{ wrong: word('endorseWrong', { count: '{count}' }), prefix }}
        buttons={[{ label: word('endorse', { count: nominationIds.length }), pending: word('endorsing'), tone: 'second' }]}
      />
    </Panel>
  )
}

/** The head gives the list back; `endorsed`: and takes the endorsement back by that. */
export async function ReturnForm({ cohortId, endorsed }: { cohortId: string; endorsed: boolean }) {
  const { word, prefix } = await words()
  const title = word(endorsed ? 'takeBack' : 'return')
  return (
    <Panel id="return" title={title}>
      <ActionForm
        action={returnListAction} hidden={{ cohortId }} lead={word(endorsed ? 'takeBackLead' : 'returnLead')} labels={{ wrong: word('returnWrong', { count: '{count}' }), prefix }}
        fields={[{ kind: 'area', name: 'reason', label: word(endorsed ? 'takeBackReason' : 'returnReason'), hint: word('returnHint'), rows: 2 }]}
        buttons={[{ label: title, pending: word('returning'), tone: 'danger' }]}
      />
    </Panel>
  )
}
