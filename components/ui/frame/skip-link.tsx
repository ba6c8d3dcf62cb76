/** First on every page; the frames bring it. */
export function SkipLink({ children }: { children: string }) {
  return <a className="skip-link" href="#main">{children}</a>
}
