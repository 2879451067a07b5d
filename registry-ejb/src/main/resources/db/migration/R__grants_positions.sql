-- Norms are set from a day on; hand-overs and transfers are added and corrected. Nothing is deleted.
GRANT SELECT, INSERT, UPDATE ON ${database}.position_norm TO '${app_user}'@'${app_host}';
GRANT SELECT, INSERT, UPDATE ON ${database}.hand_over TO '${app_user}'@'${app_host}';
GRANT SELECT, INSERT, UPDATE ON ${database}.transfer_request TO '${app_user}'@'${app_host}';
