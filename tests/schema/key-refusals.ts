// What the guards of programs' keys refuse.

const insert = (more: Readonly<Record<string, string>>) => {
  const row = { id: 'gen_random_uuid()', role_id: '(select id from role_assignment limit 1)', label: `'A'`, key_hash: `sha256(convert_to(gen_random_uuid()::text, 'UTF8'))`, ...more }
  return `insert into api_key (${Object.keys(row).join(', ')}) values (${Object.values(row).join(', ')})`
}
const account = '(select id from account limit 1)'

/** A write that the guard refuses, by its name. */
export const keyRefusals: Readonly<Record<string, () => string>> = {
  api_key_scope_known: () => insert({ scope: `'EVERYTHING'` }),
  api_key_revoked_by_somebody_says_why: () => insert({ revoked_at: 'now()', revoked_by: account, revoked_reason: `' '` }),
  api_key_stays: () => `do $$ begin ${insert({ revoked_at: 'now()' })}; update api_key set revoked_at = null where revoked_at is not null; end $$`,
}
