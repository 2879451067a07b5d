-- Proposals of the planner: read, add and amend, never delete. The reasons of a proposal are only added.
GRANT SELECT, INSERT, UPDATE ON ${database}.plan_proposal TO '${app_user}'@'${app_host}';
GRANT SELECT, INSERT, UPDATE ON ${database}.proposal_line TO '${app_user}'@'${app_host}';
GRANT SELECT, INSERT ON ${database}.proposal_reason TO '${app_user}'@'${app_host}';
