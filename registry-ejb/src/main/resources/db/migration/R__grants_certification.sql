-- Applications and what belongs to them: read, add and amend, never delete. Events and re-verifications are only added.
GRANT SELECT, INSERT, UPDATE ON ${database}.certificate_application TO '${app_user}'@'${app_host}';
GRANT SELECT, INSERT ON ${database}.application_event TO '${app_user}'@'${app_host}';
GRANT SELECT, INSERT, UPDATE ON ${database}.application_file TO '${app_user}'@'${app_host}';
GRANT SELECT, INSERT, UPDATE ON ${database}.certificate_proposal TO '${app_user}'@'${app_host}';
GRANT SELECT, INSERT, UPDATE ON ${database}.revocation_appeal TO '${app_user}'@'${app_host}';
GRANT SELECT, INSERT ON ${database}.reverification TO '${app_user}'@'${app_host}';
