import { z } from 'zod'

// What makes a store of files, all or none; the region has a default.
const s3Names = ['FILES_S3_ENDPOINT', 'FILES_S3_BUCKET', 'FILES_S3_KEY_ID', 'FILES_S3_SECRET'] as const

// The one place that reads process.env. next.config.js imports it, so a wrong variable stops build and start.
const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'is missing or not a postgresql:// address' }),
  // Where DATABASE_URL leads through a pooler in transaction mode: past it, for what needs a session of its own.
  DATABASE_DIRECT_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'is not a postgresql:// address' }).optional(),
  PORT: z.coerce.number({ error: 'is not a port number' }).int().min(1).max(65535).default(3000),
  NEXTAUTH_SECRET: z.string({ error: 'is missing' }).min(32, 'needs at least 32 characters'),
  NEXTAUTH_URL: z.url({ error: 'is not an address such as https://portal.example' }).optional(),
  PERSON_KEY: z.string({ error: 'is missing' }).regex(/^[0-9a-f]{64}$/, 'needs 64 hexadecimal digits'),
  INTERNAL_SECRET: z.string({ error: 'is missing' }).min(32, 'needs at least 32 characters'),
  METRICS_TOKEN: z.string().min(32, 'needs at least 32 characters').optional(),
  FILES_FOLDER: z.string({ error: 'is not a folder' }).min(1).default('.data/files'),
  FILES_S3_ENDPOINT: z.url({ protocol: /^https?$/, error: 'is not an address such as https://s3.example' }).optional(),
  FILES_S3_REGION: z.string().min(1).default('us-east-1'),
  FILES_S3_BUCKET: z.string().regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'is not the name of a bucket').optional(),
  FILES_S3_KEY_ID: z.string().min(1).optional(),
  FILES_S3_SECRET: z.string().min(1).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'is not an smtp:// or smtps:// address' }).optional(),
  MAIL_FROM: z.email({ error: 'is not an e-mail address' }).optional(),
  TRUSTED_PROXIES: z.coerce.number({ error: 'is the number of proxies in front, 0 if none' }).int().min(0).default(0),
  BENCH: z.stringbool({ error: 'is 0 or 1' }).default(false),
  // 1 and 0 are how it was said before there was a worker.
  JOBS: z.enum(['inside', 'none', '1', '0'], { error: 'is inside or none' }).default('inside'),
}).superRefine(({ SMTP_URL, MAIL_FROM, NEXTAUTH_URL, ...given }, context) => {
  // A store without one of its parts would be a folder that nobody meant.
  const store = s3Names.filter((name) => given[name] !== undefined)
  const missing = store.length > 0 ? s3Names.filter((name) => given[name] === undefined) : []
  for (const name of missing) context.addIssue({ code: 'custom', path: [name], message: `is missing beside ${store.join(', ')}` })
  // Mail needs a sender, and an address to lead back to.
  if (SMTP_URL && !MAIL_FROM) context.addIssue({ code: 'custom', path: ['MAIL_FROM'], message: 'is missing beside SMTP_URL' })
  if (SMTP_URL && !NEXTAUTH_URL) context.addIssue({ code: 'custom', path: ['NEXTAUTH_URL'], message: 'is missing beside SMTP_URL' })
}).transform(({ FILES_S3_ENDPOINT: endpoint, FILES_S3_REGION: region, FILES_S3_BUCKET: bucket, FILES_S3_KEY_ID: keyId, FILES_S3_SECRET: secret, JOBS, DATABASE_DIRECT_URL, ...rest }) => ({
  ...rest,
  DATABASE_DIRECT_URL: DATABASE_DIRECT_URL ?? rest.DATABASE_URL,
  DATABASE_POOLED: DATABASE_DIRECT_URL !== undefined,
  JOBS_INSIDE: JOBS === 'inside' || JOBS === '1',
  FILES_S3: endpoint && bucket && keyId && secret ? { endpoint, region, bucket, keyId, secret } : null,
}))

export type Env = z.output<typeof schema>

/** Reads the environment; throws one sentence that names every wrong variable. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = schema.safeParse(given)
  if (result.success) return result.data
  const faults = result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
  throw new Error(`The environment is not usable: ${faults.join('; ')}.`)
}

export const env = readEnv(process.env)
