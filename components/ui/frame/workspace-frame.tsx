import type { ReactNode } from 'react'
import { Icon } from '../icon'
import { Link } from '../link'
import { SeatPatterns } from '../seats/seat-patterns'
import { type Issuer, Masthead } from './masthead'
import { PhoneMenu } from './phone-menu'
import { type NavGroup, SideNav } from './side-nav'
import { SkipLink } from './skip-link'

type Exit = {
  label: string
  /** A server action, or the address of a handler that takes POST. */
  action: string | (() => void | Promise<void>)
}

type WorkspaceFrameProps = {
  issuer: Issuer
  /** Who works here, and in which hat: "Cán bộ đầu mối, Đảng ủy xã Tân Phong". */
  who: { name: string; hat: string; /** The page of the account. */ href: string }
  /** Only with more than one hat. */
  switchHat?: { label: string; href: string } | undefined
  signOut: Exit
  groups: readonly NavGroup[]
  /** A LanguageSwitch. */
  language?: ReactNode
  /** `account` heads the phone menu's last group, `count` is read after a number of the menu: "mục chờ"; `printed` ends a page on paper: when, by whom. */
  labels: { skip: string; nav: string; phoneNav: string; menu: string; account: string; count: string; printed: string }
  children: ReactNode
}

export function WorkspaceFrame(props: WorkspaceFrameProps) {
  const { issuer, who, groups, language, labels, children } = props
  const foot = language && <div className="side-foot">{language}</div>
  return (
    <>
      <SkipLink>{labels.skip}</SkipLink>
      <Masthead issuer={issuer} full>
        <Hat {...props} />
        <PhoneMenu button={<><Icon name="menu" />{labels.menu}</>}>
          <SideNav label={labels.phoneNav} groups={groups} countLabel={labels.count}>
            <Account {...props} />
            {foot}
          </SideNav>
        </PhoneMenu>
      </Masthead>
      <SeatPatterns />
      <div className="frame">
        <SideNav className="not-phone" label={labels.nav} groups={groups} countLabel={labels.count}>{foot}</SideNav>
        <main className="work" id="main" tabIndex={-1}>
          <p className="who-line only-phone"><Link className="font-semibold" href={who.href}>{who.name}</Link>, {who.hat}</p>
          {children}
          <p className="printed only-print">{labels.printed}</p>
        </main>
      </div>
    </>
  )
}

function Hat({ who, switchHat, signOut }: WorkspaceFrameProps) {
  return (
    <div className="hat not-phone">
      <div className="hat-who">
        <Link className="block font-semibold" href={who.href}>{who.name}</Link>
        <span className="text-soft">{who.hat}</span>
      </div>
      {switchHat && <Link className="head-button" href={switchHat.href}><Icon name="swap" />{switchHat.label}</Link>}
      <ExitForm exit={signOut}><button type="submit" className="head-button"><Icon name="sign-out" />{signOut.label}</button></ExitForm>
    </div>
  )
}

function Account({ switchHat, signOut, labels }: WorkspaceFrameProps) {
  return (
    <>
      <p className="side-title">{labels.account}</p>
      <ul aria-label={labels.account}>
        {switchHat && <li><Link className="side-link" href={switchHat.href}>{switchHat.label}</Link></li>}
        <li><ExitForm exit={signOut}><button type="submit" className="side-link">{signOut.label}</button></ExitForm></li>
      </ul>
    </>
  )
}

/** Leaving changes state, so it is a form and not a link. */
function ExitForm({ exit, children }: { exit: Exit; children: ReactNode }) {
  return typeof exit.action === 'string' ? <form method="post" action={exit.action}>{children}</form> : <form action={exit.action}>{children}</form>
}
