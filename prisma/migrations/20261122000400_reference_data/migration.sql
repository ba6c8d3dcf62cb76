-- No rule set and no stage exists. Guaranteed from here on: the standards of two regulations as dated data with
-- citations, and the twelve stages of coordination. A newer regulation is a further row, never an edit.
-- verified = false: the text of the regulation was not seen for this rule; screens show it.

insert into stage (code, position, name_vi, name_en) values
  ('NEEDS', 1, 'Khảo sát nhu cầu', 'Needs'),
  ('PLAN', 2, 'Kế hoạch năm, chỉ tiêu', 'Plan'),
  ('OPENING_TIME', 3, 'Thời gian mở lớp', 'Time of opening'),
  ('STEERING_COMMITTEE', 4, 'Ban chỉ đạo lớp', 'Steering committee'),
  ('ENROLMENT', 5, 'Tuyển sinh, cử cán bộ', 'Enrolment'),
  ('OPENING', 6, 'Khai giảng, mở lớp', 'Opening'),
  ('DOSSIERS', 7, 'Hồ sơ học viên', 'Dossiers'),
  ('LEARNER_POLICIES', 8, 'Chế độ, chính sách', 'Policies for learners'),
  ('FACILITIES', 9, 'Cơ sở vật chất', 'Facilities'),
  ('MANAGEMENT', 10, 'Quản lý học viên', 'Management during the course'),
  ('COMMENT_REPORTS', 11, 'Nhận xét học viên', 'Comment reports'),
  ('EVALUATION', 12, 'Đánh giá sau đào tạo', 'Evaluation after training');

insert into rule_set (id, family, document, title, valid_from, valid_to) values
  ('01930000-0000-7000-8000-000000000057', 'INTERMEDIATE_THEORY', '57-QĐ/TW',
   'Quy định 57-QĐ/TW ngày 08/02/2022 về đào tạo lý luận chính trị', '2022-02-08', '2025-08-28'),
  ('01930000-0000-7000-8000-000000000350', 'INTERMEDIATE_THEORY', '350-QĐ/TW',
   'Quy định 350-QĐ/TW ngày 29/08/2025 về đối tượng, tiêu chuẩn và phân cấp đào tạo lý luận chính trị', '2025-08-29', null);

insert into rule (id, rule_set_id, position, code, citation, severity, parameters, verified) values
  ('01930000-0000-7000-8000-000000057001', '01930000-0000-7000-8000-000000000057', 1, 'PARTY_MEMBER', 'Quy định 57-QĐ/TW, chương II', 'BLOCKS', '{"statuses": ["OFFICIAL", "PROBATIONARY"]}', true),
  ('01930000-0000-7000-8000-000000057002', '01930000-0000-7000-8000-000000000057', 2, 'EDUCATION', 'Quy định 57-QĐ/TW, chương II', 'BLOCKS', '{"minimum": "COLLEGE", "ethnicMinorityMinimum": "UPPER_SECONDARY"}', true),
  ('01930000-0000-7000-8000-000000057003', '01930000-0000-7000-8000-000000000057', 3, 'AGE_AND_FORM', 'Quy định 57-QĐ/TW, chương II', 'BLOCKS', '{"partTimeMinimumAge": {"FEMALE": 33, "MALE": 35}}', true),
  ('01930000-0000-7000-8000-000000057004', '01930000-0000-7000-8000-000000000057', 4, 'POST', 'Quy định 57-QĐ/TW, chương II', 'BLOCKS', '{"categories": ["PARTY_COMMITTEE", "COMMUNE_LEADER", "CIVIL_DEPUTY_DIVISION", "MILITARY", "POLICE", "SOE"]}', true),
  ('01930000-0000-7000-8000-000000057005', '01930000-0000-7000-8000-000000000057', 5, 'CREDENTIAL', 'Quy định 57-QĐ/TW; Kết luận 09-KL/TW ngày 09/07/2021', 'BLOCKS', '{"level": "INTERMEDIATE", "equivalenceIssuedBefore": "2021-07-09"}', false),
  ('01930000-0000-7000-8000-000000350001', '01930000-0000-7000-8000-000000000350', 1, 'PARTY_MEMBER', 'Quy định 350-QĐ/TW, tiêu chuẩn trung cấp', 'BLOCKS', '{"statuses": ["OFFICIAL", "PROBATIONARY"]}', true),
  ('01930000-0000-7000-8000-000000350002', '01930000-0000-7000-8000-000000000350', 2, 'EDUCATION', 'Quy định 350-QĐ/TW, tiêu chuẩn trung cấp', 'BLOCKS', '{"minimum": "COLLEGE", "ethnicMinorityMinimum": "UPPER_SECONDARY"}', true),
  ('01930000-0000-7000-8000-000000350003', '01930000-0000-7000-8000-000000000350', 3, 'AGE_AND_FORM', 'Quy định 350-QĐ/TW, tiêu chuẩn trung cấp', 'BLOCKS', '{"partTimeMinimumAge": {"FEMALE": 28, "MALE": 30}}', true),
  ('01930000-0000-7000-8000-000000350004', '01930000-0000-7000-8000-000000000350', 4, 'POST', 'Quy định 350-QĐ/TW, đối tượng trung cấp', 'BLOCKS', '{"categories": ["PARTY_COMMITTEE", "CIVIL_DEPUTY_DIVISION", "MILITARY", "POLICE", "SOE", "LECTURER"]}', true),
  ('01930000-0000-7000-8000-000000350005', '01930000-0000-7000-8000-000000000350', 5, 'RATINGS', 'Quy định 350-QĐ/TW, tiêu chuẩn trung cấp', 'BLOCKS', '{"years": 2, "minimum": "GOOD"}', true),
  ('01930000-0000-7000-8000-000000350006', '01930000-0000-7000-8000-000000000350', 6, 'CREDENTIAL', 'Quy định 350-QĐ/TW; Kết luận 09-KL/TW ngày 09/07/2021', 'BLOCKS', '{"level": "INTERMEDIATE", "equivalenceIssuedBefore": "2021-07-09"}', false);
