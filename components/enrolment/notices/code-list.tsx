const SHOWN = 3

/** The codes of some classes, the first few by name. */
export function CodeList({ codes, more }: { codes: readonly string[]; more: (count: number) => string }) {
  const rest = codes.length - SHOWN
  return (
    <>
      {codes.slice(0, SHOWN).map((code, place) => <span key={code}>{place > 0 && ', '}<span className="nowrap">{code}</span></span>)}
      {rest > 0 && ` ${more(rest)}`}
    </>
  )
}
