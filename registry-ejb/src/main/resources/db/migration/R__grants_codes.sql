-- Code tables are read by the application and changed by migrations only.
GRANT SELECT ON ${database}.code_system TO '${app_user}'@'${app_host}';
GRANT SELECT ON ${database}.code_item TO '${app_user}'@'${app_host}';
