// Vitest's setup of every file that needs a database. It runs before the file's imports, so the client finds its address.
import { inject } from 'vitest'
import { copyTemplate } from './template-database'

process.env.DATABASE_URL = await copyTemplate(inject('server'), inject('template'))
