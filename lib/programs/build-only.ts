// npm run build: what `npm start` serves, made beforehand, as in an image. It needs no database and knows no secret of the installation.
import { randomBytes } from 'node:crypto'
import { ensureBuilt } from './build'

const anything = 'only-for-the-build-and-never-served-with'
await ensureBuilt('.next', {
  ...process.env,
  DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none', DATABASE_DIRECT_URL: '', NEXTAUTH_SECRET: anything, PERSON_KEY: '0'.repeat(64), INTERNAL_SECRET: anything,
  // All containers of one image share what names its forms, and no other image does.
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || randomBytes(32).toString('base64'),
  NEXT_TELEMETRY_DISABLED: '1',
})
