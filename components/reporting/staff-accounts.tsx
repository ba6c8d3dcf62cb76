import { Badge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/page/empty-state'
import { Table } from '@/components/ui/table/table'
import { currentTranslator } from '@/lib/i18n/current'
import type { StaffAccount } from '@/lib/reporting/today/queries'

/** Who may sign in for the school, and as what. */
export async function StaffAccounts({ accounts }: { accounts: readonly StaffAccount[] }) {
  const t = await currentTranslator()
  const word = (key: string) => t(`enrolment.desk.today.${key}`)
  return (
    <Table
      caption={word('accounts')} rows={accounts} rowKey={({ id }) => id} empty={<EmptyState title={word('accountsEmpty')} />}
      columns={[
        { key: 'name', head: word('account'), kind: 'head', cell: ({ name }) => name },
        { key: 'email', head: word('email'), cell: ({ email }) => email },
        { key: 'roles', head: word('roles'), cell: ({ roles }) => roles.map((role) => t(`access.roles.${role}`)).join(', ') },
        { key: 'state', head: word('state'), phoneLabel: null, cell: ({ disabled }) => (disabled ? <Badge tone="mute" icon="padlock">{word('disabled')}</Badge> : <Badge tone="good" icon="check">{word('active')}</Badge>) },
      ]}
    />
  )
}
