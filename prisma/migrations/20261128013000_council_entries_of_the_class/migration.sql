-- The list of a council named nominations, and only the command saw to it that they were of the council's class. Existing rows take the class of
-- their council; a nomination of another class, which the portal never wrote, would stop this migration.
-- Guaranteed from here on: a council of a class lists nominations of that class and of no other.
create unique index admission_council_with_cohort on admission_council (id, cohort_id);
create unique index nomination_with_cohort on nomination (id, cohort_id);

alter table council_entry add column cohort_id uuid;
-- Records of classes that were opened stay as they are: they only say now which class they are of.
alter table council_entry disable trigger council_entries_stay_after_opening;
update council_entry e set cohort_id = a.cohort_id from admission_council a where a.id = e.council_id;
alter table council_entry enable trigger council_entries_stay_after_opening;

alter table council_entry alter column cohort_id set not null,
  drop constraint council_entry_council_id_fkey,
  drop constraint council_entry_nomination_id_fkey,
  add constraint council_entry_of_its_council foreign key (council_id, cohort_id) references admission_council (id, cohort_id) on delete cascade on update cascade,
  add constraint council_entry_of_the_class foreign key (nomination_id, cohort_id) references nomination (id, cohort_id) on delete restrict on update cascade;
drop index council_entry_nomination_id_idx;
create index council_entry_nomination_id_cohort_id_idx on council_entry (nomination_id, cohort_id);
