-- What the application's own account may do in the heart of the system. It never has DDL, and cannot change or delete a mandate or an audit line.
-- Triggers and procedures run under the owner, so the table that names each connection's mandate needs no right at all.
GRANT SELECT, INSERT ON ${database}.mandate TO '${app_user}'@'${app_host}';
GRANT SELECT, INSERT ON ${database}.audit_line TO '${app_user}'@'${app_host}';
GRANT SELECT, INSERT ON ${database}.audit_seal TO '${app_user}'@'${app_host}';
GRANT SELECT, INSERT, UPDATE ON ${database}.parameter TO '${app_user}'@'${app_host}';
GRANT SELECT, UPDATE ON ${database}.credential TO '${app_user}'@'${app_host}';
GRANT SELECT ON ${database}.guard_setting TO '${app_user}'@'${app_host}';
