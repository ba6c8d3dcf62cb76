-- Until now a published lesson could be cancelled without a reason. Rows of that time get the sentence that none was asked for: the history is
-- otherwise never rewritten, so its guard rests for this statement. From now on every lesson that is cancelled says why, for those concerned are told.
alter table lesson_change disable trigger user;
update lesson_change set note = 'Khi đó chưa phải ghi lý do' where kind = 'CANCELLED' and coalesce(note, '') = '';
alter table lesson_change enable trigger user;
alter table lesson_change add constraint lesson_change_cancelled_says_why check (kind <> 'CANCELLED' or coalesce(note, '') <> '');
