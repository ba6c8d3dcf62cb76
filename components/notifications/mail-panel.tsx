import { ActionForm } from '@/components/frame/action-form'
import { Panel } from '@/components/ui/page/panel'
import { currentTranslator } from '@/lib/i18n/current'
import { chooseMailAction } from '@/lib/notifications/actions'

/** Whether what is unread is also mailed, and the button that changes it. */
export async function MailPanel({ choice }: { choice: { email: string; digest: boolean } }) {
  const t = await currentTranslator()
  const word = (key: string, values?: Record<string, string>) => t(`notifications.mail.${key}`, values)
  return (
    <Panel title={word('title')} id="mail">
      <p>{choice.digest ? word('on', { email: choice.email }) : word('off')}</p>
      <ActionForm
        action={chooseMailAction} hidden={{ digest: choice.digest ? '0' : '1' }} fields={[]} labels={{ wrong: word('wrong'), prefix: t('web.frame.errorPrefix') }}
        buttons={[{ label: word(choice.digest ? 'switchOff' : 'switchOn'), pending: word('pending'), tone: 'second' }]}
      />
    </Panel>
  )
}
