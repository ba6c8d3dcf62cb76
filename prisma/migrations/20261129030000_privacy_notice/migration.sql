-- Nobody was told at sign-in what is kept of people and why: a public page said so, in the program's text, and that it had been read was known of nobody.
-- No existing row changes. Guaranteed from here on: what the notice says is a version with the day from which it holds, of a province or general, and stays;
-- that somebody has read a version is a row that stays.
create table privacy_notice (
  id uuid not null,
  province_id uuid,
  version integer not null,
  effective_on date not null,
  body_vi text not null,
  body_en text not null,
  source text not null,
  verified boolean not null,
  account_id uuid,
  issued_at timestamptz(3) not null,
  constraint privacy_notice_pkey primary key (id),
  constraint privacy_notice_province_id_fkey foreign key (province_id) references province (id) on delete restrict on update cascade,
  constraint privacy_notice_account_id_fkey foreign key (account_id) references account (id) on delete restrict on update cascade,
  constraint privacy_notice_version_positive check (version >= 1),
  constraint privacy_notice_says_something check (length(btrim(body_vi)) >= 40 and length(btrim(body_en)) >= 40),
  constraint privacy_notice_of_a_province_says_who check ((province_id is null) = (account_id is null))
);
create unique index privacy_notice_version_once on privacy_notice (province_id, version) nulls not distinct;
create unique index privacy_notice_once_a_day on privacy_notice (province_id, effective_on) nulls not distinct;
create index privacy_notice_account_id_idx on privacy_notice (account_id);

create table privacy_acknowledgement (
  account_id uuid not null,
  notice_id uuid not null,
  acknowledged_at timestamptz(3) not null,
  constraint privacy_acknowledgement_pkey primary key (account_id, notice_id),
  constraint privacy_acknowledgement_account_id_fkey foreign key (account_id) references account (id) on delete restrict on update cascade,
  constraint privacy_acknowledgement_notice_id_fkey foreign key (notice_id) references privacy_notice (id) on delete restrict on update cascade
);
create index privacy_acknowledgement_notice_id_idx on privacy_acknowledgement (notice_id);

create function privacy_row_stays() returns trigger language plpgsql as $$
begin
  raise exception 'violates constraint "%"', tg_name using constraint = tg_name, errcode = 'check_violation';
end $$;
create trigger privacy_notice_stays before update or delete on privacy_notice for each row execute function privacy_row_stays();
create trigger privacy_acknowledgement_stays before update or delete on privacy_acknowledgement for each row execute function privacy_row_stays();

insert into privacy_notice (id, version, effective_on, body_vi, body_en, source, verified, issued_at) values (
  '01920000-0000-7000-8000-000000000901', 1, '2021-01-01',
  'Cổng giữ dữ liệu cá nhân để cử cán bộ đi học, xét hồ sơ, tổ chức lớp, cấp văn bằng và đánh giá sau đào tạo. Dữ liệu không dùng vào việc khác.

Dữ liệu được giữ: họ tên, ngày sinh, giới tính, số định danh; chức vụ, quy hoạch, đảng viên, trình độ, xếp loại hằng năm, văn bằng lý luận chính trị; quá trình học, kết quả, nhận xét; tài khoản và nhật ký truy cập. Không giữ ảnh căn cước, tôn giáo, địa chỉ nhà.

Ai được xem: cơ quan cử xem người của mình; Trường xem hồ sơ gửi đến Trường; giảng viên xem lớp mình dạy; Tỉnh ủy xem số liệu, chỉ xem tên khi phải quyết định. Mỗi lần mở hồ sơ của một người được ghi lại. Số định danh chỉ hiện một phần; xem đủ số phải nêu lý do.

Giữ bao lâu: hồ sơ đào tạo, sổ gốc văn bằng giữ lâu dài theo quy định lưu trữ; hồ sơ không được tiếp nhận bị xóa theo thời hạn của Trường.

Quyền của chủ thể dữ liệu: xem dữ liệu và ai đã xem, nhận bản sao, đề nghị chỉnh sửa, hạn chế hoặc xóa. Yêu cầu gửi ngay trên Cổng, ở trang “Yêu cầu về dữ liệu”. Văn bản đã ban hành không bị viết lại; việc đính chính được lập thành văn bản riêng.

Người dùng chỉ mở hồ sơ khi công việc cần, không chuyển dữ liệu ra ngoài Cổng khi chưa có lý do. Phát hiện lộ, mất dữ liệu thì báo ngay lãnh đạo Trường.',
  'The portal keeps personal data in order to send cadres to classes, review files, run classes, issue diplomas and evaluate after training. It is used for nothing else.

What is kept: name, birth date, sex, id number; post, planning, Party membership, education, yearly ratings, political theory diplomas; how somebody studied, results, comments; the account and the log of access. No pictures of identity cards, no religion, no home address.

Who sees it: the sending agency its own people; the school what was sent to it; a lecturer the classes taught; the province figures, and names only where it must decide. Each opening of a file is recorded. An id number is shown in part; to see it in full a reason must be given.

How long: training files and the register of diplomas are kept long term by the rules of archives; files that were not accepted are removed after the school''s period.

Rights: to see the data and who looked, to get a copy, to ask for correction, restriction or erasure. Requests are sent in the portal, on the page "Requests about data". Papers once issued are not rewritten; a correction is a paper of its own.

Whoever uses the portal opens files only where work needs it and takes no data out of it without a reason. Whoever notices a leak or a loss of data tells the leadership of the school at once.',
  'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Nghị định 356/2025/NĐ-CP; Trường chưa đối chiếu từng điều', false, '2021-01-01T00:00:00+07:00');
