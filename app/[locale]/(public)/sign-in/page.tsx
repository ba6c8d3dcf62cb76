export const dynamic = 'force-dynamic'

export default function SignInPage() {
  return null
}
