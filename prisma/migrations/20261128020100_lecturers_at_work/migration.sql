-- Lecturers stood in a lesson without having been asked; who stood in for whom was not written down; what a visiting lecturer is recognised
-- for, by whom, and what an own lecturer did in the field stood on paper. Lecturers of existing lessons count as asked and not yet answering.
-- Guaranteed from here on: an answer has its time, a refusal its reason; a substitution is a row with its reason that is never rewritten;
-- a recognition does not end before it begins, and neither does field practice.
alter table lesson_lecturer
  add column acceptance text not null default 'ASKED',
  add column answered_at timestamptz(3),
  add column refusal text,
  add constraint lesson_lecturer_acceptance_known check (acceptance in ('ASKED', 'ACCEPTED', 'DECLINED')),
  add constraint lesson_lecturer_answer_has_a_time check ((acceptance = 'ASKED') = (answered_at is null)),
  add constraint lesson_lecturer_refusal_says_why check ((acceptance = 'DECLINED') = (refusal is not null and refusal <> ''));

create table lesson_substitution (
  id uuid not null,
  lesson_id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  reason text not null,
  made_at timestamptz(3) not null,
  account_id uuid,
  constraint lesson_substitution_pkey primary key (id),
  constraint lesson_substitution_lesson_id_fkey foreign key (lesson_id) references lesson (id) on delete restrict on update cascade,
  constraint lesson_substitution_from_id_fkey foreign key (from_id) references lecturer (id) on delete restrict on update cascade,
  constraint lesson_substitution_to_id_fkey foreign key (to_id) references lecturer (id) on delete restrict on update cascade,
  constraint lesson_substitution_account_id_fkey foreign key (account_id) references account (id) on delete restrict on update cascade,
  constraint lesson_substitution_of_another check (from_id <> to_id),
  constraint lesson_substitution_says_why check (reason <> '')
);
create index lesson_substitution_lesson_id_idx on lesson_substitution (lesson_id);
create index lesson_substitution_from_id_idx on lesson_substitution (from_id);
create index lesson_substitution_to_id_idx on lesson_substitution (to_id);
create function lesson_substitution_is_never_rewritten() returns trigger language plpgsql as $$
begin
  raise exception 'violates constraint "lesson_substitution_is_never_rewritten"' using constraint = 'lesson_substitution_is_never_rewritten', errcode = 'check_violation';
end $$;
create trigger lesson_substitution_is_never_rewritten before update or delete on lesson_substitution
  for each row execute function lesson_substitution_is_never_rewritten();

alter table lecturer
  add column recognition_issuer text,
  add column topics text[],
  add column left_on date,
  add constraint lecturer_recognition_ends_after_it_begins check (recognised_to >= recognised_from);

create table field_practice (
  id uuid not null,
  lecturer_id uuid not null,
  from_on date not null,
  to_on date not null,
  place text not null,
  content text not null,
  decision_number text,
  constraint field_practice_pkey primary key (id),
  constraint field_practice_lecturer_id_fkey foreign key (lecturer_id) references lecturer (id) on delete restrict on update cascade,
  constraint field_practice_ends_after_it_begins check (to_on >= from_on)
);
create index field_practice_lecturer_id_from_on_idx on field_practice (lecturer_id, from_on);
