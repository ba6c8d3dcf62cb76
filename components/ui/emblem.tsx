/** Identity only: never a button, never a state. */
export function Emblem() {
  return (
    <svg viewBox="0 0 44 44" aria-hidden="true">
      <rect width="44" height="44" rx="5" className="fill-seal" />
      <path
        d="M22 6.5l1.6 4.7h5l-4 2.9 1.5 4.7-4.1-2.9-4.1 2.9 1.5-4.7-4-2.9h5z"
        fill="#FFD766"
      />
      <path d="M22 24c-3-2.3-7.5-3-14-3v13c6.5 0 11 .8 14 3 3-2.2 7.5-3 14-3V21c-6.5 0-11 .7-14 3z" fill="#fff" />
      <path d="M22 24v13" className="stroke-seal" strokeWidth="1.8" />
    </svg>
  )
}
