-- Accounts belong to the application; roles may be taken away, and their history stays by system versioning.
GRANT SELECT, INSERT, UPDATE ON ${database}.account TO '${app_user}'@'${app_host}';
GRANT SELECT, INSERT, UPDATE, DELETE ON ${database}.account_role TO '${app_user}'@'${app_host}';
GRANT SELECT, INSERT ON ${database}.password_history TO '${app_user}'@'${app_host}';
