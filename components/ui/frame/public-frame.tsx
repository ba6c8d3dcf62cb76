import type { ReactNode } from 'react'
import { Icon } from '../icon'
import { SeatPatterns } from '../seats/seat-patterns'
import { type Issuer, Masthead } from './masthead'
import { NavEntry } from './nav-entry'
import { PhoneMenu } from './phone-menu'
import { type NavItem, SideNav } from './side-nav'
import { SkipLink } from './skip-link'

type PublicFrameProps = {
  issuer: Issuer
  /** Five at most. */
  links: readonly NavItem[]
  /** A LanguageSwitch. */
  language?: ReactNode
  /** The way in, or the name of who is in: a small second ButtonLink; it stands in the phone's menu too. */
  signIn?: ReactNode
  labels: { skip: string; nav: string; phoneNav: string; menu: string }
  /** Up to three blocks: contact, then lists of links. */
  footer: ReactNode
  children: ReactNode
}

export function PublicFrame({ issuer, links, language, signIn, labels, footer, children }: PublicFrameProps) {
  return (
    <>
      <SkipLink>{labels.skip}</SkipLink>
      <Masthead issuer={issuer}>
        <TopNav label={labels.nav} links={links} />
        <div className="not-phone">{language}</div>
        <div className="not-phone">{signIn}</div>
        <PhoneMenu button={<><Icon name="menu" />{labels.menu}</>}>
          <SideNav label={labels.phoneNav} groups={[{ key: 'links', items: links }]}>
            <div className="side-foot flex flex-wrap items-center justify-between gap-4">{signIn}{language}</div>
          </SideNav>
        </PhoneMenu>
      </Masthead>
      <SeatPatterns />
      <main className="page-main" id="main" tabIndex={-1}>{children}</main>
      <footer className="page-foot"><div className="page-foot-row">{footer}</div></footer>
    </>
  )
}

function TopNav({ label, links }: { label: string; links: readonly NavItem[] }) {
  const among = links.map(({ href }) => href)
  return (
    <nav className="top-nav not-phone" aria-label={label}>
      <ul>
        {links.map(({ label: text, href }) => (
          <li key={href}>
            <NavEntry className="top-link" href={href} among={among}>{text}</NavEntry>
          </li>
        ))}
      </ul>
    </nav>
  )
}
