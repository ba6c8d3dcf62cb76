import { setTimeout as wait } from 'node:timers/promises'
import { forgetOtherDatabases } from '../../lib/programs/build'
import { databaseIdentity } from '../../lib/programs/prepare'
import { openProxy, type DatabaseProxy } from '../support/database-proxy'
import { mailServer, type Kept } from '../support/mail-server'
import { freePort } from '../support/free-port'
import { portalEnvironment, testBuild } from '../support/portal'
import { openKillable, type KillableDatabase } from './database'
import { openFileStore, type FileStore } from './file-store'
import { supervise, type Server } from './server'

/** Everything that an operator runs, each part where it can be hurt alone. */
export interface Installation {
  server: Server
  database: KillableDatabase
  /** Between portal and database. */
  wire: DatabaseProxy
  files: FileStore
  mail: { kept: readonly Kept[]; wire: DatabaseProxy }
  close: () => Promise<void>
}

export async function openInstallation(how: { careless: boolean }): Promise<Installation> {
  const closers: (() => unknown)[] = []
  const close = async () => { for (const one of closers.toReversed()) await one() }
  try {
    const database = await openKillable(how)
    closers.push(database.close)
    const wire = await openProxy(database.url)
    closers.push(wire.close)
    const letters = await mailServer()
    closers.push(letters.close)
    const mailWire = await openProxy(letters.url)
    closers.push(mailWire.close)
    const files = openFileStore()
    closers.push(files.close)
    await forgetOtherDatabases(testBuild, await databaseIdentity(database.url))
    const port = await freePort()
    const server = supervise(port, portalEnvironment({
      DATABASE_URL: wire.url, FILES_FOLDER: files.folder, NEXT_DIST_DIR: testBuild, JOBS: '1',
      SMTP_URL: mailWire.url, MAIL_FROM: 'cong@truong.example', NEXTAUTH_URL: `http://127.0.0.1:${port}`,
    }))
    closers.push(server.end)
    await server.start()
    return { server, database, wire, files, mail: { kept: letters.kept, wire: mailWire }, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Waits until `holds`, and answers after how many milliseconds; null if it does not within the bound. */
export async function until(holds: () => Promise<boolean> | boolean, boundMs: number): Promise<number | null> {
  const begun = Date.now()
  for (;;) {
    if (await Promise.resolve(holds()).catch(() => false)) return Date.now() - begun
    if (Date.now() - begun > boundMs) return null
    await wait(50)
  }
}
