export const dynamic = 'force-dynamic'

/** A page that fills a screen in front of a hall: no menu, nothing of who is signed in. */
export default function ScreenLayout({ children }: { children: React.ReactNode }) {
  return <main className="hall" id="main" tabIndex={-1}>{children}</main>
}
