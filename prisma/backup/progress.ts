const EVERY_MS = 2_000

/** Passes on at most one line every two seconds: enough to see that it moves. */
export function seldom(tell: (line: string) => void): (line: string) => void {
  let last = Date.now()
  return (line) => {
    if (Date.now() - last < EVERY_MS) return
    last = Date.now()
    tell(`  ${line} …`)
  }
}
