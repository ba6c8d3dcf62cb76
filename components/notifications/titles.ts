import type { Metadata } from 'next'
import { currentTranslator } from '@/lib/i18n/current'

export const notificationsTitle = async (): Promise<Metadata> => ({ title: (await currentTranslator())('notifications.title') })
