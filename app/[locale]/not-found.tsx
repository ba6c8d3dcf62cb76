import { NothingFound } from '@/components/frame/nothing-found'

/** Where no frame is: the page before a hall of people, and what is found missing by a frame itself. */
export default function NotFound() {
  return <main className="page-main" id="main"><NothingFound /></main>
}
