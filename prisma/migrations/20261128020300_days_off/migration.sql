-- Timetables were laid by hand, holidays included. The public holidays of three years are known from here on, by the day, with the article that
-- gives them; those that follow the lunar calendar or that the Government moves each year are marked as not verified, for the school to confirm.
-- No existing row changes.
create table day_off (
  day date not null,
  name text not null,
  citation text not null,
  verified boolean not null,
  constraint day_off_pkey primary key (day),
  constraint day_off_named check (name <> '' and citation <> '')
);
insert into day_off (day, name, citation, verified)
select d.day::date, d.name, 'Bộ luật Lao động 2019, Điều 112', d.verified from (values
  ('2026-01-01', 'Tết Dương lịch', true), ('2027-01-01', 'Tết Dương lịch', true), ('2028-01-01', 'Tết Dương lịch', true),
  ('2026-04-30', 'Ngày Chiến thắng', true), ('2027-04-30', 'Ngày Chiến thắng', true), ('2028-04-30', 'Ngày Chiến thắng', true),
  ('2026-05-01', 'Ngày Quốc tế lao động', true), ('2027-05-01', 'Ngày Quốc tế lao động', true), ('2028-05-01', 'Ngày Quốc tế lao động', true),
  ('2026-09-02', 'Quốc khánh', true), ('2027-09-02', 'Quốc khánh', true), ('2028-09-02', 'Quốc khánh', true),
  ('2026-09-01', 'Quốc khánh, ngày liền kề', false), ('2027-09-03', 'Quốc khánh, ngày liền kề', false), ('2028-09-01', 'Quốc khánh, ngày liền kề', false),
  ('2026-04-26', 'Giỗ Tổ Hùng Vương', false), ('2027-04-16', 'Giỗ Tổ Hùng Vương', false), ('2028-04-04', 'Giỗ Tổ Hùng Vương', false),
  ('2026-02-16', 'Tết Nguyên đán', false), ('2026-02-17', 'Tết Nguyên đán', false), ('2026-02-18', 'Tết Nguyên đán', false), ('2026-02-19', 'Tết Nguyên đán', false), ('2026-02-20', 'Tết Nguyên đán', false),
  ('2027-02-05', 'Tết Nguyên đán', false), ('2027-02-06', 'Tết Nguyên đán', false), ('2027-02-07', 'Tết Nguyên đán', false), ('2027-02-08', 'Tết Nguyên đán', false), ('2027-02-09', 'Tết Nguyên đán', false),
  ('2028-01-25', 'Tết Nguyên đán', false), ('2028-01-26', 'Tết Nguyên đán', false), ('2028-01-27', 'Tết Nguyên đán', false), ('2028-01-28', 'Tết Nguyên đán', false), ('2028-01-29', 'Tết Nguyên đán', false)
) as d(day, name, verified);
