-- Documents are only read and added; what was signed stays as it was signed.
GRANT SELECT, INSERT ON ${database}.certificate_document TO '${app_user}'@'${app_host}';
