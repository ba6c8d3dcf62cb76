// The jobs of the portal as it registers them at its start, run without a scheduler.
import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { vi } from 'vitest'
import type * as environment from '@/lib/env'
import type { Job } from '@/lib/jobs/scheduler'
import type * as mail from '@/lib/web/mail'

const root = resolve(import.meta.dirname, '../..')

/** All that the start of a server process registers, with a mail server that takes every letter. */
export async function registeredJobs(letters: mail.Letter[]): Promise<readonly Job[]> {
  const registered: Job[] = []
  vi.doMock('@/lib/jobs/scheduler', () => ({ startScheduler: async (jobs: readonly Job[]) => { registered.push(...jobs); return null } }))
  vi.doMock('@/lib/web/mail', async (original) => ({
    ...(await original<typeof mail>()), ownMailer: () => async (letter: mail.Letter) => { letters.push(letter); return 'sent' },
  }))
  vi.doMock('@/lib/env', async (original) => {
    const { env, ...rest } = await original<typeof environment>()
    return { ...rest, env: { ...env, JOBS_INSIDE: true, NEXTAUTH_URL: 'https://portal.example' } }
  })
  vi.stubEnv('NEXT_RUNTIME', 'nodejs')
  const { register } = await import('@/instrumentation')
  await register()
  return registered
}

/** The names of all jobs that any area declares, whether registered or not. */
export const declaredJobs = (): string[] => globSync('lib/**/jobs.ts', { cwd: root })
  .flatMap((path) => [...readFileSync(resolve(root, path), 'utf8').matchAll(/name: '([^']+)', cron: /g)].map(([, name = '']) => name)).toSorted()

/** One run of each; who is told and mailed comes last, so that a day's news is out on its day. Answers which ran. */
export async function runOnce(jobs: readonly Job[], now: Date): Promise<string[]> {
  const tells = ({ name }: Job) => name.startsWith('notifications.')
  const ran: string[] = []
  for (const job of [...jobs.filter((one) => !tells(one)), ...jobs.filter(tells)]) {
    await job.run(now)
    ran.push(job.name)
  }
  return ran
}
