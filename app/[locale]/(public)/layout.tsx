import { PublicSite } from '@/components/frame/public'

export default function PublicLayout({ children }: { children: React.ReactNode }) {
  return <PublicSite>{children}</PublicSite>
}
