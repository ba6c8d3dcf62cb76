import type { ReactNode } from 'react'

const circle = <circle cx="12" cy="12" r="9.5" />
const disc = <circle cx="12" cy="12" r="9.5" fill="currentColor" />
const path = (d: string) => <path d={d} />
const onDisc = (d: string) => <path d={d} stroke="#fff" />

/** Drawn on a grid of 24, stroked with the text's colour; filled signs carry their mark in white. */
export const iconPaths = {
  'arrow-left': path('M19 12H5M11 6l-6 6 6 6'),
  'arrow-right': path('M5 12h14M13 6l6 6-6 6'),
  bell: path('M6 17V10a6 6 0 0112 0v7l2 2H4zM10 21.5h4'),
  book: path('M12 6c-2-2-5-2.5-9-2.5V19c4 0 7 .5 9 2.5 2-2 5-2.5 9-2.5V3.5c-4 0-7 .5-9 2.5zM12 6v15'),
  calendar: (
    <>
      <rect x="3" y="5" width="18" height="16" rx="1.5" />
      {path('M3 10h18M8 2.5V7M16 2.5V7')}
    </>
  ),
  check: path('M4 12.5l5 5L20 6.5'),
  'check-disc': (
    <>
      {disc}
      {onDisc('M7.5 12.5l3 3 6-6.5')}
    </>
  ),
  clock: (
    <>
      {circle}
      {path('M12 6.5V12l4 2.5')}
    </>
  ),
  cross: path('M6 6l12 12M18 6L6 18'),
  'cross-octagon': (
    <>
      <path d="M8 2.5h8l5.5 5.5v8L16 21.5H8L2.5 16V8z" fill="currentColor" />
      {onDisc('M8.5 8.5l7 7M15.5 8.5l-7 7')}
    </>
  ),
  'dashed-circle': <circle cx="12" cy="12" r="9.5" strokeDasharray="3.4 3.2" />,
  document: path('M6 2.5h8l5 5v14H6zM14 2.5v5h5M9 13h7M9 17h7'),
  download: path('M12 3v12M7 10.5l5 5 5-5M4 21h16'),
  exam: path('M5 3h14v18H5zM9 8h6M9 12h6M9 16h3'),
  flag: path('M5 22V3M5 4h13l-3 4.5 3 4.5H5'),
  info: (
    <>
      {circle}
      {path('M12 11v6M12 7v.2')}
    </>
  ),
  link: path('M10 14a4.5 4.5 0 006.5.5l3-3a4.5 4.5 0 00-6.4-6.4l-1.6 1.6M14 10a4.5 4.5 0 00-6.5-.5l-3 3a4.5 4.5 0 006.4 6.4l1.6-1.6'),
  menu: path('M3 6h18M3 12h18M3 18h18'),
  minus: path('M5 12h14'),
  padlock: path('M5 11h14v10H5zM8 11V7.5a4 4 0 018 0V11'),
  pause: path('M8 5v14M16 5v14'),
  pen: path('M3 21c3-1 4-4 6-4s2 3 4 3 3-2 8-2M8 13l9-10 3.5 3-9 9.5L7.5 17z'),
  pencil: path('M4 20l1-5L16 4l4 4L9 19zM14 6l4 4'),
  person: (
    <>
      <circle cx="12" cy="7.5" r="4.5" />
      {path('M3.5 21.5c1-5 4.5-7 8.5-7s7.5 2 8.5 7')}
    </>
  ),
  pin: (
    <>
      {path('M12 22s7-7.5 7-12.5a7 7 0 00-14 0C5 14.5 12 22 12 22z')}
      <circle cx="12" cy="9.5" r="2.5" />
    </>
  ),
  play: path('M7 4.5l12 7.5-12 7.5z'),
  plus: path('M12 5v14M5 12h14'),
  printer: path('M7 9V3h10v6M7 17H3V9h18v8h-4M7 14h10v7H7z'),
  progress: path('M12 2.5a9.5 9.5 0 109.5 9.5M12 7v5l3 3M16 3.5l1.5.8M20 7.5l.8 1.5'),
  'question-diamond': (
    <>
      <path d="M12 2.5l9.5 9.5-9.5 9.5L2.5 12z" />
      <path d="M12 7.6v5.2M12 15.9v.2" />
    </>
  ),
  queue: path('M4 6h16M4 12h11M4 18h6'),
  return: path('M9 3L4 8l5 5M4 8h10a6 6 0 010 12'),
  search: (
    <>
      <circle cx="10.5" cy="10.5" r="7" />
      {path('M16 16l5.5 5.5')}
    </>
  ),
  send: path('M21 3L3 10l7 3 3 7z'),
  'sign-out': path('M10 4H4v16h6M9 12h12M16 7l5 5-5 5'),
  speech: path('M3 4h18v12H11l-5 5v-5H3z'),
  swap: path('M4 8h15l-4-4M20 16H5l4 4'),
  today: (
    <>
      {circle}
      <circle cx="12" cy="12" r="3.5" fill="currentColor" />
    </>
  ),
  upload: path('M12 16V4M7 9l5-5 5 5M4 21h16'),
  warning: path('M12 3l10 18H2zM12 10v5M12 18v.2'),
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof iconPaths
