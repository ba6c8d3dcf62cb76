import { createHash } from 'node:crypto'

const epoch = Date.UTC(2020, 0, 1)

/** UUIDv7 of the n-th row of a kind, the same in every run and in the order of `n`; pg_temp.uid makes the same in SQL. */
export const uid = (kind: string, n: number) => uidAt(epoch + n, `${kind}:${String(n)}`)

/** UUIDv7 whose time is real, for rows that are listed by their id. */
export function uidAt(milliseconds: number, name: string) {
  const hash = createHash('md5').update(name).digest('hex')
  const time = milliseconds.toString(16).padStart(12, '0')
  const digits = `${time}7${hash.slice(0, 3)}8${hash.slice(3, 18)}`
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

export const uidFunction = `
create or replace function pg_temp.uid(kind text, n bigint) returns uuid language sql immutable parallel safe return
  overlay(lpad(to_hex(${String(epoch)} + n), 12, '0') || '7' || substr(md5(kind || ':' || n), 1,
    18) placing '8' || substr(md5(kind || ':' || n), 4, 15) from 17)::uuid`
