import type { Metadata } from 'next'
import { CalendarPage } from '@/components/agreements/duties/calendar-page'
import { currentTranslator } from '@/lib/i18n/current'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentTranslator())('agreements.duties.plan.title') }
}

export default async function ObligationCalendar({ searchParams }: PageProps<'/[locale]/province/obligations/calendar'>) {
  return <CalendarPage workspace="/province" month={(await searchParams)['month']} />
}
