-- A published lesson that moved said only that it had: what it was before was gone, and why nobody knew. Lessons were held in a room or at a
-- place and nowhere else. Lessons that were published before keep no history, for it is not known; whoever moves them begins one.
-- Guaranteed from here on: each change after publication is a row that is never rewritten, with what was and what became, and with the reason
-- if a warning was overridden; a lesson online has a link and takes no room.
alter table lesson
  add column note text,
  add column link text,
  add constraint lesson_link_is_https check (link ~ '^https://[^[:space:]]+$'),
  add constraint lesson_online_takes_no_room check (link is null or room_id is null);

create table lesson_change (
  id uuid not null,
  lesson_id uuid not null,
  cohort_id uuid not null,
  revision integer not null,
  kind text not null,
  changed_at timestamptz(3) not null,
  account_id uuid,
  before jsonb not null,
  after jsonb not null,
  note text,
  warnings text[],
  override_reason text,
  constraint lesson_change_pkey primary key (id),
  constraint lesson_change_lesson_id_fkey foreign key (lesson_id) references lesson (id) on delete restrict on update cascade,
  constraint lesson_change_cohort_id_fkey foreign key (cohort_id) references cohort (id) on delete restrict on update cascade,
  constraint lesson_change_account_id_fkey foreign key (account_id) references account (id) on delete restrict on update cascade,
  constraint lesson_change_kind_known check (kind in ('PUBLISHED', 'CHANGED', 'CANCELLED')),
  constraint lesson_change_published_first check ((kind = 'PUBLISHED') = (revision = 0)),
  constraint lesson_change_override_says_why check ((coalesce(cardinality(warnings), 0) > 0) = (override_reason is not null and override_reason <> ''))
);
create unique index lesson_change_once_per_revision on lesson_change (lesson_id, revision);
create index lesson_change_cohort_id_changed_at_idx on lesson_change (cohort_id, changed_at);

create function lesson_change_is_never_rewritten() returns trigger language plpgsql as $$
begin
  raise exception 'violates constraint "lesson_change_is_never_rewritten"' using constraint = 'lesson_change_is_never_rewritten', errcode = 'check_violation';
end $$;
create trigger lesson_change_is_never_rewritten before update or delete on lesson_change
  for each row execute function lesson_change_is_never_rewritten();
