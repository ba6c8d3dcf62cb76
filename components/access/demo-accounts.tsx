import { ButtonLink } from '@/components/ui/button-link'
import { Panel, PanelBar } from '@/components/ui/page/panel'
import { Sub, Table } from '@/components/ui/table/table'
import { demoPassword, type DemoAccount } from '@/lib/access/demo-accounts'
import { currentTranslator } from '@/lib/i18n/current'

/** Beside the sign-in form of a demo database only; "Chọn" fills the form. */
export async function DemoAccounts({ accounts, back }: { accounts: readonly DemoAccount[]; back?: string | undefined }) {
  const t = await currentTranslator()
  const nameOf = ({ roles, agency }: DemoAccount) => [...roles.map((role) => t(`access.roles.${role}`)), agency].filter(Boolean).join(', ')
  const choose = (account: DemoAccount) => (
    <ButtonLink tone="second" small href={`/sign-in?account=${encodeURIComponent(account.email)}${back ? `&to=${encodeURIComponent(back)}` : ''}`}>
      {t('access.signIn.demoChoose')}<span className="sr-only"> {t('access.signIn.demoChooseOf', { name: nameOf(account) })}</span>
    </ButtonLink>
  )
  return (
    <Panel look="tight" title={t('access.signIn.demoTitle')} id="demo">
      <PanelBar><p>{t('access.signIn.demoLead')} <code>{demoPassword}</code></p></PanelBar>
      <Table
        caption={t('access.signIn.demoCaption')} rows={accounts} rowKey={({ email }) => email} phone="table"
        columns={[
          { key: 'name', kind: 'head', head: t('access.signIn.demoColumn'), cell: (account) => <>{nameOf(account)}<Sub>{account.email}</Sub></> },
          { key: 'choose', kind: 'action', head: t('access.signIn.submit'), headHidden: true, cell: choose },
        ]}
      />
    </Panel>
  )
}
