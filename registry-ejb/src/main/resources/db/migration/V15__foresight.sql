-- Looking ahead: how far, and from when the offices above a county are told.
INSERT INTO parameter (name, value, document_no, note, valid_from, valid_to) VALUES
 ('foresight.months', '12', 'WIS-DEC-9', 'Months looked ahead for townships that will have nobody who may write', '2000-01-01', '9999-12-31'),
 ('warning.prefecture.days', '30', 'WIS-DEC-9', 'Days before an end from which the prefecture is told too, to plan seats', '2000-01-01', '9999-12-31'),
 ('warning.province.days', '7', 'WIS-DEC-9', 'Days before an end from which the province is told too', '2000-01-01', '9999-12-31');
