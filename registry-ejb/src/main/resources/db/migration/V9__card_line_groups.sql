-- Which groups of a card have ever had a line, so that reading a card asks only their tables. A group is never taken off again.
SET SESSION system_versioning_alter_history = KEEP;
ALTER TABLE woman_case ADD COLUMN line_groups INT NOT NULL DEFAULT -1 COMMENT 'one bit a group; -1 not known: ask them all' AFTER confirmations;
