// A clock for one test file: its process and its database tell the same made-up time, and what is written is noted by table.
import pg from 'pg'
import { vi } from 'vitest'

export type Clock = {
  readonly set: (at: Date) => Promise<void>
  /** What was written since it was asked last, as `table: insert`, once each; a row that was written as it was does not count. */
  readonly written: () => Promise<string[]>
  /** The server learns what the tables hold by now: nobody else analyses them here, and it plans by it. */
  readonly analyse: () => Promise<void>
  readonly stop: () => Promise<void>
}

/**
 * Takes the clock over, before anything else is made: identifiers begin with their time. The functions that tell the time are found in front of
 * PostgreSQL's own by their name, and the columns that are filled with the time by default are filled by them.
 */
export async function takeClock(at: Date): Promise<Clock> {
  vi.useFakeTimers({ toFake: ['Date'], now: at })
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  await client.query(hands)
  await client.query(tables)
  const set = async (moment: Date) => {
    vi.setSystemTime(moment)
    await client.query('update clock.hands set at = $1', [moment])
  }
  const written = async () => {
    const { rows } = await client.query<{ what: string }>('with gone as (delete from clock.written returning what) select distinct what from gone order by what')
    return rows.map(({ what }) => what)
  }
  const stop = async () => {
    await client.end()
    vi.useRealTimers()
  }
  const analyse = async () => { await client.query('analyze') }
  await set(at)
  return { set, written, analyse, stop }
}

const hands = `
  create schema clock;
  create table clock.hands (at timestamptz not null);
  insert into clock.hands values ('2000-01-01');
  create function clock.now() returns timestamptz language sql stable as 'select at from clock.hands';
  create function clock.statement_timestamp() returns timestamptz language sql stable as 'select at from clock.hands';
  create function clock.clock_timestamp() returns timestamptz language sql stable as 'select at from clock.hands';
  create table clock.written (what text not null);
  create function clock.note() returns trigger language plpgsql as $$
  begin
    if tg_op <> 'UPDATE' or old is distinct from new then insert into clock.written values (tg_table_name || ': ' || lower(tg_op)); end if;
    return null;
  end $$;
  do $$ begin execute format('alter database %I set search_path = clock, public, pg_catalog', current_database()); end $$;
  set search_path = clock, public, pg_catalog;`

const tables = `
  do $$
  declare one record;
  begin
    for one in select d.adrelid::regclass as place, a.attname as name from pg_attrdef d join pg_attribute a on (a.attrelid, a.attnum) = (d.adrelid, d.adnum)
      join pg_class c on c.oid = d.adrelid where c.relnamespace = 'public'::regnamespace and pg_get_expr(d.adbin, d.adrelid) ~* 'now\\(\\)|current_timestamp'
    loop execute format('alter table %s alter column %I set default clock.now()', one.place, one.name); end loop;
    for one in select c.oid::regclass as place from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
    loop execute format('create trigger clock_note after insert or update or delete on %s for each row execute function clock.note()', one.place); end loop;
  end $$;`
