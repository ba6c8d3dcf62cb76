import { DemoAccounts } from '@/components/access/demo-accounts'
import { SignInForm } from '@/components/access/sign-in-form'
import { Columns } from '@/components/ui/page/columns'
import { Panel } from '@/components/ui/page/panel'
import { demoPassword, listDemoAccounts } from '@/lib/access/demo-accounts'
import { scannedPath } from '@/lib/access/return-path'
import { currentTranslator } from '@/lib/i18n/current'
import { loadPublicSchool } from '@/lib/schools/loaders'

export const dynamic = 'force-dynamic'
// The form sets the title itself, because only it knows whether it came back with errors.
export const metadata = { title: { absolute: '' } }

export default async function SignInPage({ searchParams }: PageProps<'/[locale]/sign-in'>) {
  const [t, accounts, { account, to }] = await Promise.all([currentTranslator(), listDemoAccounts(), searchParams])
  const back = typeof to === 'string' && scannedPath.safeParse(to).success ? to : undefined
  const chosen = accounts.find(({ email }) => email === account)
  const word = (key: string) => t(`access.signIn.${key}`)
  const labels = {
    title: word('title'), pageTitle: `${word('title')} – ${t('web.frame.portal')}`, email: word('email'), password: word('password'), emailMissing: word('emailMissing'), passwordMissing: word('passwordMissing'), showPassword: word('showPassword'), submit: word('submit'),
    submitting: word('submitting'), errorTitle: word('errorTitle'), errorPrefix: t('web.frame.errorPrefix'),
  }
  const form = (
    <Panel look="key">
      <SignInForm key={chosen?.email} labels={labels} email={chosen?.email} password={chosen && demoPassword} back={back} />
      <Help />
    </Panel>
  )
  if (accounts.length === 0) return <div className="max-w-read">{form}</div>
  return <Columns shortForm aside={<DemoAccounts accounts={accounts} back={back} />}>{form}</Columns>
}

async function Help() {
  const [t, school] = await Promise.all([currentTranslator(), loadPublicSchool()])
  return (
    <div className="stack-tight border-t border-line pt-5">
      <h2 className="text-lg">{t('access.signIn.helpTitle')}</h2>
      <p className="text-sm">{t('access.signIn.helpAgency')}</p>
      {school && <p className="text-sm">{t('access.signIn.helpOthers', { office: school.office, phone: school.phone.replaceAll(' ', '\u00a0') })}</p>}
    </div>
  )
}
