// A worker whose jobs only leave a trace: which process did which, from when to when.
import { setTimeout as wait } from 'node:timers/promises'
import { pool } from '@/lib/db/client'
import { startScheduler, stopScheduler } from '@/lib/jobs/scheduler'
import { stopWithGrace } from '@/lib/programs/lifetime'

const names = process.argv.slice(2)
stopWithGrace(async () => {
  await stopScheduler()
  await pool.end()
})
await startScheduler(names.map((name) => ({
  name, cron: '0 0 1 1 *',
  run: async () => {
    const begun = new Date()
    await wait(150)
    await pool.query('insert into trace values ($1, $2, $3, clock_timestamp())', [name, process.pid, begun])
  },
})))
console.log('at work')
