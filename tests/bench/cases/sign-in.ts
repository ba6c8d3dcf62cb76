import { openForm, seededPassword } from '../../support/session'
import { inTurn, type Case } from '../case'
import { idsOf } from '../key'

/** People sign in, each as somebody else: a password is slow to check on purpose, and one account takes five attempts at once. */
export const benchCase: Case = {
  name: 'sign-in',
  floor: 'query',
  mostStatements: 10,
  after: 1,
  aim: async ({ url, databaseUrl }) => {
    const { csrfToken, cookie } = await openForm(url)
    const next = inTurn(await idsOf(databaseUrl, `select email as id from account where demo and disabled_at is null order by email`))
    return () => ({
      path: '/api/auth/callback/credentials',
      method: 'POST',
      headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ csrfToken, email: next(), password: seededPassword, json: 'true' }).toString(),
    })
  },
}
