-- What the application's own account may do. It never has DDL, never DELETE, and cannot change a mandate or an audit line.
GRANT SELECT, INSERT, UPDATE ON ${database}.division TO '${app_user}'@'${app_host}';
