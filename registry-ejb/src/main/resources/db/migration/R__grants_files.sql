-- Files handed in: read, add and amend, never delete; clearing the content of a piece is an amendment.
GRANT SELECT, INSERT, UPDATE ON ${database}.import_run TO '${app_user}'@'${app_host}';
GRANT SELECT, INSERT, UPDATE ON ${database}.import_piece TO '${app_user}'@'${app_host}';
GRANT SELECT, INSERT ON ${database}.import_fault TO '${app_user}'@'${app_host}';
