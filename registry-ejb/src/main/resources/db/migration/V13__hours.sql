-- The hours of a year are counted from sessions and added to what the province entered. The columns the gate reads stay the sums; what was entered is the difference.
SET @@system_versioning_alter_history = KEEP;
ALTER TABLE training_standing
  MODIFY obligation VARCHAR(20) NOT NULL DEFAULT 'FULL' COMMENT 'as the province entered it: FULL, EXEMPT, DEFERRED (own grace to 30 June), PRE_SERVICE; BY_DAYS: nobody has entered it',
  MODIFY document_no VARCHAR(60) NULL COMMENT 'of the entry; null: nothing was entered',
  ADD COLUMN counted_strict_minutes INT NOT NULL DEFAULT 0 COMMENT 'part of strict_minutes that was counted from sessions',
  ADD COLUMN counted_wide_minutes INT NOT NULL DEFAULT 0 COMMENT 'part of wide_minutes that was counted from sessions',
  ADD COLUMN counted_prefecture_trainings INT NOT NULL DEFAULT 0 COMMENT 'part of prefecture_trainings that was counted from sessions',
  ADD COLUMN counted_pre_service_passed BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN entered_pre_service_passed BOOLEAN NULL COMMENT 'null: never counted, so that pre_service_passed is what was entered',
  ADD COLUMN counted_at DATETIME(6) NULL COMMENT 'when the sessions were last counted with another result';

INSERT INTO parameter (name, value, document_no, note, valid_from, valid_to) VALUES
 ('training.exam.minutes',     'AFTER_PASS', 'WIS-DEC-2', 'AFTER_PASS: minutes of a failed exam count once the resit is passed; AT_ONCE: they count all the same', '2000-01-01', '9999-12-31'),
 ('training.lesson.minutes',   '45',         'WIS-DEC-2', 'Clock minutes of a lesson', '2000-01-01', '9999-12-31'),
 ('training.forecast.risk',    '09-30:60',   'WIS-DEC-2', 'After this day a smaller share of the required minutes in per cent is a risk', '2000-01-01', '9999-12-31'),
 ('training.forecast.urgent',  '11-30',      'WIS-DEC-2', 'After this day whatever is missing is urgent', '2000-01-01', '9999-12-31');
