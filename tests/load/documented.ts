import { z } from 'zod'

const document = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) })
const operation = z.object({ responses: z.record(z.string(), z.unknown()) })

/** Whether the portal's own document of its interface names this answer of a handler. */
export type Documented = (method: string, path: string, status: number) => boolean

/** Reads what the portal under test says of itself. */
export async function readDocumented(url: string): Promise<Documented> {
  const { paths } = document.parse(await (await fetch(`${url}/api/openapi.json`)).json())
  const known = Object.entries(paths).flatMap(([template, operations]) => Object.entries(operations).flatMap(([method, one]) => {
    const parsed = operation.safeParse(one)
    return parsed.success ? [{ method: method.toUpperCase(), address: new RegExp(`^${template.replaceAll(/[.?+^$[\]\\()]/g, '\\$&').replaceAll(/\{\w+\}/g, '[^/]+')}$`), statuses: new Set(Object.keys(parsed.data.responses)) }] : []
  }))
  return (method, path, status) => {
    const [address = ''] = path.split('?')
    return known.some((one) => one.method === method && one.address.test(address) && one.statuses.has(String(status)))
  }
}
