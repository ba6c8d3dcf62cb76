import type { Metadata } from 'next'
import { AccountPage } from '@/components/access/accounts/account-page'
import { loadAccount } from '@/lib/access/accounts/loaders'

export async function generateMetadata({ params }: PageProps<'/[locale]/school/accounts/[accountId]'>): Promise<Metadata> {
  return { title: (await loadAccount((await params).accountId)).name }
}

export default async function SchoolAccountPage({ params, searchParams }: PageProps<'/[locale]/school/accounts/[accountId]'>) {
  return <AccountPage accountId={(await params).accountId} did={(await searchParams)['did']} />
}
