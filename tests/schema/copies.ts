// Writes that guards are tried with.

/** A row like an existing one, with a new id and what is said. */
export const copy = (table: string, change: string, where = 'true') => `
  insert into ${table} select (jsonb_populate_record(t, to_jsonb(t) || ${change}::jsonb)).* from ${table} t where ${where} limit 1`
export const fresh = (change = '') => `('{"id": "' || gen_random_uuid() || '"${change ? `, ${change}` : ''}}')`
