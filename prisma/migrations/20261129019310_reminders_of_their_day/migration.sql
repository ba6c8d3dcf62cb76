-- That a duty is due soon or overdue was told once for good: when its day moved afterwards, nobody heard of the new one. Rows that stand are of the
-- day that their duty has now. Guaranteed from here on: it is told once of each day.
alter table obligation_reminder add column due_on date;
update obligation_reminder r set due_on = o.due_on from obligation o where o.id = r.obligation_id;
alter table obligation_reminder alter column due_on set not null,
  drop constraint obligation_reminder_pkey,
  add constraint obligation_reminder_pkey primary key (obligation_id, kind, due_on);
