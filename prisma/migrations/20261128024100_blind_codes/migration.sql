-- Papers of written exams were marked under the candidate's name. Sheets that are there stay so: they have no codes.
-- Guaranteed from here on: a sheet may have blind codes, one for each candidate and each once, drawn in a draft before the candidate
-- has a mark on it; a code that was drawn stays with whom it was drawn for.
alter table mark_sheet add constraint mark_sheet_with_cohort unique (id, cohort_id);

create table blind_code (
  sheet_id uuid not null,
  trainee_id uuid not null,
  cohort_id uuid not null,
  code int not null,
  drawn_by uuid not null,
  drawn_at timestamptz(3) not null,
  constraint blind_code_pkey primary key (sheet_id, trainee_id),
  constraint blind_code_once_per_sheet unique (sheet_id, code),
  constraint blind_code_of_its_sheet foreign key (sheet_id, cohort_id) references mark_sheet (id, cohort_id) on delete restrict on update cascade,
  constraint blind_code_of_the_class foreign key (trainee_id, cohort_id) references trainee (id, cohort_id) on delete restrict on update cascade,
  constraint blind_code_drawn_by_fkey foreign key (drawn_by) references account (id) on delete restrict on update cascade,
  constraint blind_code_three_digits check (code between 100 and 999)
);
create index blind_code_trainee_id_idx on blind_code (trainee_id);

create function blind_code_before_its_mark() returns trigger language plpgsql as $$
begin
  if (select status from mark_sheet where id = new.sheet_id for share) <> 'DRAFT' or exists (select from mark m where m.sheet_id = new.sheet_id and m.trainee_id = new.trainee_id) then
    raise exception 'violates constraint "blind_code_before_its_mark"' using constraint = 'blind_code_before_its_mark', errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger blind_code_before_its_mark before insert on blind_code for each row execute function blind_code_before_its_mark();

create function blind_code_stays() returns trigger language plpgsql as $$
begin
  raise exception 'violates constraint "blind_code_stays"' using constraint = 'blind_code_stays', errcode = 'check_violation';
end $$;
create trigger blind_code_stays before update or delete on blind_code for each row execute function blind_code_stays();
