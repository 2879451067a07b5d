-- The trail and its seals are only ever added to.
GRANT SELECT, INSERT ON ${database}.audit_line TO '${app_user}'@'${app_host}';
GRANT SELECT, INSERT ON ${database}.audit_seal TO '${app_user}'@'${app_host}';
GRANT SELECT, INSERT ON ${database}.audit_leaf TO '${app_user}'@'${app_host}';
