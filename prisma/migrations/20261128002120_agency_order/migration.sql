-- An agency's list came as single nominations without the paper that sends them, in no order of its own, and nobody could take the
-- place of somebody else. Existing agencies ask for no endorsement, existing nominations have no letter.
-- Guaranteed from here on: a letter sends nominations of its own agency into its own class, is numbered once there, and a nomination
-- is taken over by one other at most.

alter table agency add column endorsement_required boolean not null default false;

create table agency_letter (
  id uuid not null,
  cohort_id uuid not null,
  agency_id uuid not null,
  number text not null,
  written_on date not null,
  account_id uuid not null,
  sent_at timestamptz(3) not null,
  constraint agency_letter_pkey primary key (id),
  constraint agency_letter_numbered_once unique (cohort_id, agency_id, number),
  constraint agency_letter_of_its_agency unique (id, cohort_id, agency_id),
  constraint agency_letter_cohort_id_fkey foreign key (cohort_id) references cohort (id) on delete restrict on update cascade,
  constraint agency_letter_agency_id_fkey foreign key (agency_id) references agency (id) on delete restrict on update cascade,
  constraint agency_letter_account_id_fkey foreign key (account_id) references account (id) on delete restrict on update cascade
);
create index agency_letter_agency_id_idx on agency_letter (agency_id);

alter table nomination add column letter_id uuid, add column replaces_id uuid,
  add constraint nomination_letter_of_its_agency foreign key (letter_id, cohort_id, agency_id) references agency_letter (id, cohort_id, agency_id) on delete restrict on update cascade,
  add constraint nomination_replaces_id_fkey foreign key (replaces_id) references nomination (id) on delete restrict on update cascade;
create unique index nomination_replaced_once on nomination (replaces_id);
create index nomination_letter_id_cohort_id_agency_id_idx on nomination (letter_id, cohort_id, agency_id);
