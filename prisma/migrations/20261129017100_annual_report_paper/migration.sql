-- A year's report was a page whose figures change with the rows, not a paper. No rows existed. Guaranteed from here on: a school issues one report a
-- year under a number, with the hash of its content; what was issued never changes and no section of it is edited afterwards; a check line that
-- does not agree is explained in it.
create table annual_report (
  id uuid not null,
  school_id uuid not null,
  year integer not null,
  number text not null,
  issued_on date not null,
  signatory text not null,
  signatory_title text not null,
  content text not null,
  content_hash bytea not null,
  issued_at timestamptz(3) not null,
  issued_by uuid not null,
  constraint annual_report_pkey primary key (id),
  constraint annual_report_school_id_fkey foreign key (school_id) references school (id) on delete restrict on update cascade,
  constraint annual_report_issued_by_fkey foreign key (issued_by) references account (id) on delete restrict on update cascade,
  constraint annual_report_hash_of_its_content check (content_hash = sha256(convert_to(content, 'UTF8'))),
  constraint annual_report_content_is_of_its_paper check (
    content::jsonb ->> 'number' = number and content::jsonb ->> 'issuedOn' = to_char(issued_on, 'YYYY-MM-DD') and (content::jsonb ->> 'year')::int = year),
  constraint annual_report_explains_what_differs check (
    not jsonb_path_exists(content::jsonb, '$.checks[*] ? (@.agrees == false && (!exists(@.explanation) || @.explanation == ""))'))
);
create unique index annual_report_once_a_year on annual_report (school_id, year);
create index annual_report_issued_by_idx on annual_report (issued_by);
create function annual_report_stays() returns trigger language plpgsql as $$
begin
  raise exception 'violates constraint "annual_report_stays"' using constraint = 'annual_report_stays', errcode = 'check_violation';
end $$;
create trigger annual_report_stays before update or delete on annual_report for each row execute function annual_report_stays();

-- No row: the text that the portal proposes. Figures stand in it as {code}.
create table annual_report_section (
  school_id uuid not null,
  year integer not null,
  code text not null,
  text text not null,
  revision integer not null default 1,
  edited_at timestamptz(3) not null,
  edited_by uuid not null,
  constraint annual_report_section_pkey primary key (school_id, year, code),
  constraint annual_report_section_school_id_fkey foreign key (school_id) references school (id) on delete restrict on update cascade,
  constraint annual_report_section_edited_by_fkey foreign key (edited_by) references account (id) on delete restrict on update cascade,
  constraint annual_report_section_known check (code in (
    'ENROLMENT', 'TRAINING', 'FOSTERING', 'STAFF', 'MATERIALS', 'PRACTICE', 'COORDINATION', 'EVALUATION', 'SHORTCOMINGS', 'RECOMMENDATIONS', 'NEXT_YEAR')),
  constraint annual_report_section_revision_positive check (revision > 0)
);
create function annual_report_section_before_issue() returns trigger language plpgsql as $$
begin
  if exists (select from annual_report r where r.school_id = coalesce(new.school_id, old.school_id) and r.year = coalesce(new.year, old.year)) then
    raise exception 'violates constraint "annual_report_section_before_issue"' using constraint = 'annual_report_section_before_issue', errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger annual_report_section_before_issue before insert or update or delete on annual_report_section for each row execute function annual_report_section_before_issue();
