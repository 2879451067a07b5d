-- An opened exam is added, never changed.
GRANT SELECT, INSERT ON ${database}.exam_opening TO '${app_user}'@'${app_host}';
