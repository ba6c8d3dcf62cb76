-- The portal knew classes, lists, comment reports and obligations of a year, but not what the office does beside them: conferences, materials,
-- practice reviews, inspections; nor what was recommended to whom. Existing rows stay as they are. Guaranteed from here on: an activity is of the
-- year of its report, with one review a year; a finding belongs to an inspection and says how it was mended; a recommendation has its
-- addressee, and its answer is a dated paper that stays.
create table activity (
  id uuid not null,
  school_id uuid not null,
  year integer not null,
  kind text not null,
  title text collate "vi-x-icu" not null,
  held_on date not null,
  place text not null default '',
  guests integer not null default 0,
  minutes text not null default '',
  audience text,
  edition text,
  material_status text,
  revision integer not null default 1,
  constraint activity_pkey primary key (id),
  constraint activity_school_id_fkey foreign key (school_id) references school (id) on delete restrict on update cascade,
  constraint activity_kind_known check (kind in ('REVIEW', 'ENROLMENT', 'WORKSHOP', 'ROUND_TABLE', 'MATERIAL', 'PRACTICE_REVIEW', 'INSPECTION')),
  constraint activity_of_its_year check (held_on between make_date(year, 1, 1) and make_date(year + 1, 3, 31)),
  constraint activity_guests_plausible check (guests between 0 and 5000),
  constraint activity_material_is_whole check (
    (audience is not null) = (kind = 'MATERIAL') and (edition is not null) = (kind = 'MATERIAL') and (material_status is not null) = (kind = 'MATERIAL')),
  constraint activity_material_status_known check (material_status in ('DRAFT', 'REVIEWED', 'IN_USE'))
);
create unique index activity_review_once_a_year on activity (school_id, year) where kind = 'REVIEW';
create unique index activity_id_school_id_key on activity (id, school_id);
create unique index activity_id_kind_key on activity (id, kind);
create index activity_school_id_held_on_id_idx on activity (school_id, held_on desc, id desc);

create table activity_participant (
  activity_id uuid not null,
  agency_id uuid not null,
  people integer not null,
  constraint activity_participant_pkey primary key (activity_id, agency_id),
  constraint activity_participant_activity_id_fkey foreign key (activity_id) references activity (id) on delete restrict on update cascade,
  constraint activity_participant_agency_id_fkey foreign key (agency_id) references agency (id) on delete restrict on update cascade,
  constraint activity_participant_people_plausible check (people between 1 and 1000)
);
create index activity_participant_agency_id_idx on activity_participant (agency_id);

create table inspection_finding (
  id uuid not null,
  activity_id uuid not null,
  activity_kind text not null default 'INSPECTION',
  text text not null,
  due_on date not null,
  mended_on date,
  mended_note text,
  constraint inspection_finding_pkey primary key (id),
  constraint inspection_finding_of_an_inspection foreign key (activity_id, activity_kind) references activity (id, kind) on delete restrict on update cascade,
  constraint inspection_finding_kind_known check (activity_kind = 'INSPECTION'),
  constraint inspection_finding_mended_says_how check ((mended_on is null) = (mended_note is null))
);
create index inspection_finding_activity_id_idx on inspection_finding (activity_id);

create table recommendation (
  id uuid not null,
  school_id uuid not null,
  year integer not null,
  level text not null,
  agency_id uuid,
  activity_id uuid,
  text text not null,
  made_on date not null,
  due_on date,
  answer text,
  answer_number text,
  answered_on date,
  answered_by uuid,
  constraint recommendation_pkey primary key (id),
  constraint recommendation_school_id_fkey foreign key (school_id) references school (id) on delete restrict on update cascade,
  constraint recommendation_agency_id_fkey foreign key (agency_id) references agency (id) on delete restrict on update cascade,
  constraint recommendation_answered_by_fkey foreign key (answered_by) references account (id) on delete restrict on update cascade,
  constraint recommendation_of_its_school foreign key (activity_id, school_id) references activity (id, school_id) on delete restrict on update cascade,
  constraint recommendation_level_known check (level in ('ACADEMY', 'PROVINCE', 'AGENCY')),
  constraint recommendation_names_its_agency check ((level = 'AGENCY') = (agency_id is not null)),
  constraint recommendation_due_after_it_is_made check (due_on >= made_on),
  constraint recommendation_answer_is_a_dated_paper check (num_nonnulls(answer, answer_number, answered_on) in (0, 3)),
  constraint recommendation_answered_after_it_was_made check (answered_on >= made_on)
);
create index recommendation_school_id_made_on_id_idx on recommendation (school_id, made_on desc, id desc);
create index recommendation_agency_id_idx on recommendation (agency_id);
create index recommendation_activity_id_idx on recommendation (activity_id);
create function recommendation_answer_stays() returns trigger language plpgsql as $$
begin
  raise exception 'violates constraint "recommendation_answer_stays"' using constraint = 'recommendation_answer_stays', errcode = 'check_violation';
end $$;
create trigger recommendation_answer_stays before update or delete on recommendation
  for each row when (old.answered_on is not null) execute function recommendation_answer_stays();
