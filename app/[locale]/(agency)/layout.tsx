import { Workspace } from '@/components/frame/workspace'

export const dynamic = 'force-dynamic'

export default function WorkspaceLayout({ children }: { children: React.ReactNode }) {
  return <Workspace kind="agency" groups={[]}>{children}</Workspace>
}
