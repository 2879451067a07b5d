-- Exchanges of seats, notices and their mail: read, add and amend, never delete.
GRANT SELECT, INSERT, UPDATE ON ${database}.seat_exchange TO '${app_user}'@'${app_host}';
GRANT SELECT, INSERT, UPDATE ON ${database}.notice TO '${app_user}'@'${app_host}';
GRANT SELECT, INSERT, UPDATE ON ${database}.mail_outbox TO '${app_user}'@'${app_host}';
GRANT SELECT, INSERT, UPDATE ON ${database}.contact_address TO '${app_user}'@'${app_host}';
