-- Numbers of the account rules (GB/T 22239-2019 level 3).
INSERT INTO parameter (name, value, document_no, note, valid_from, valid_to) VALUES
 ('account.attempts',         '5',  'GB/T 22239-2019', 'Failures before an account is locked', '2000-01-01', '9999-12-31'),
 ('account.lock.minutes',     '30', 'GB/T 22239-2019', 'Minutes an account stays locked', '2000-01-01', '9999-12-31'),
 ('account.password.length',  '10', 'GB/T 22239-2019', 'Least length of a password', '2000-01-01', '9999-12-31'),
 ('account.password.classes', '3',  'GB/T 22239-2019', 'Character classes a password must hold, of four', '2000-01-01', '9999-12-31'),
 ('account.password.history', '5',  'GB/T 22239-2019', 'Earlier passwords that may not come again', '2000-01-01', '9999-12-31'),
 ('account.password.days',    '90', 'GB/T 22239-2019', 'Days until a password must be changed', '2000-01-01', '9999-12-31');
