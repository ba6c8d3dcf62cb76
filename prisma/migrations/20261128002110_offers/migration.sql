-- A seat that the queue reached was given without asking, even on the eve of the opening. Existing nominations have no offer.
-- Guaranteed from here on: an offer holds a seat and has a day until which it is answered; what a parameter of offers is stands
-- beside the other dated parameters.

alter table nomination add column offer_deadline date,
  add constraint nomination_offer_holds_a_seat check (offer_deadline is null or (status = 'SUBMITTED' and seat is not null));
create index nomination_offered_by_deadline on nomination (offer_deadline) where offer_deadline is not null;

alter table planning_parameter drop constraint planning_parameter_known, add constraint planning_parameter_known check (code in (
  'LECTURERS_PER_CLASS', 'PART_TIME_ROOM_SHARE', 'NOTICE_DAYS', 'MAX_CLASS_SIZE', 'REMINDER_DAYS', 'PAPERS_KEPT_DAYS', 'OFFER_WINDOW_DAYS', 'OFFER_ANSWER_DAYS'));
alter table school_parameter drop constraint school_parameter_known, add constraint school_parameter_known check (code in (
  'LECTURERS_PER_CLASS', 'PART_TIME_ROOM_SHARE', 'NOTICE_DAYS', 'MAX_CLASS_SIZE', 'REMINDER_DAYS', 'PAPERS_KEPT_DAYS', 'OFFER_WINDOW_DAYS', 'OFFER_ANSWER_DAYS'));
insert into planning_parameter (code, valid_from, value, source, verified) values
  ('OFFER_WINDOW_DAYS', '2021-01-01', 10, 'Giả định: chỗ lên từ danh sách chờ trong những ngày cuối trước khai giảng phải được cơ quan trả lời', false),
  ('OFFER_ANSWER_DAYS', '2021-01-01', 2, 'Giả định: thời hạn cơ quan trả lời', false);
