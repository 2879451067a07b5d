-- What the application's own account may do with the cards: read, add, change. Never delete, never drop a trigger.
GRANT SELECT, INSERT, UPDATE ON ${database}.woman_case TO '${app_user}'@'${app_host}';
GRANT SELECT, INSERT, UPDATE ON ${database}.marriage_event TO '${app_user}'@'${app_host}';
GRANT SELECT, INSERT, UPDATE ON ${database}.husband TO '${app_user}'@'${app_host}';
GRANT SELECT, INSERT, UPDATE ON ${database}.child TO '${app_user}'@'${app_host}';
GRANT SELECT, INSERT, UPDATE ON ${database}.pregnancy TO '${app_user}'@'${app_host}';
GRANT SELECT, INSERT, UPDATE ON ${database}.contraception_service TO '${app_user}'@'${app_host}';
GRANT SELECT, INSERT, UPDATE ON ${database}.service_record TO '${app_user}'@'${app_host}';
GRANT SELECT, INSERT, UPDATE ON ${database}.floating_record TO '${app_user}'@'${app_host}';
GRANT SELECT, INSERT, UPDATE ON ${database}.benefit TO '${app_user}'@'${app_host}';
GRANT SELECT, INSERT, UPDATE ON ${database}.consent TO '${app_user}'@'${app_host}';
GRANT SELECT, INSERT ON ${database}.woman_case_seq TO '${app_user}'@'${app_host}';
GRANT SELECT, INSERT ON ${database}.card_line_seq TO '${app_user}'@'${app_host}';
