// The one place that decides what a link of the kit is. It must work in server and client components alike.
export { default as Link } from 'next/link'
