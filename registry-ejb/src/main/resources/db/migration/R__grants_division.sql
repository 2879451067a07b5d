-- The tree grows and divisions are closed, never deleted; what happened to them is never changed.
GRANT SELECT, INSERT, UPDATE ON ${database}.division TO '${app_user}'@'${app_host}';
GRANT SELECT, INSERT, UPDATE ON ${database}.office TO '${app_user}'@'${app_host}';
GRANT SELECT, INSERT ON ${database}.division_change TO '${app_user}'@'${app_host}';
