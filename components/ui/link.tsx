// The one place that decides what a link of the kit is: paths without language stay in the page's language.
export { Link } from '@/lib/i18n/navigation'
