import { NotificationsPage } from '@/components/notifications/notifications-page'
import { notificationsTitle } from '@/components/notifications/titles'

export const generateMetadata = notificationsTitle

export default async function NotificationListPage({ searchParams }: PageProps<'/[locale]/agency/notifications'>) {
  return <NotificationsPage cursor={(await searchParams)['cursor']} />
}
