import { IssuePage } from '@/components/access/keys/issue-page'
import { issueTitle } from '@/components/access/keys/titles'

export const generateMetadata = issueTitle

export default function AgencyKeyIssuePage() {
  return <IssuePage workspace="/agency" />
}
