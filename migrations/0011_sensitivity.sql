-- Who may see what a council meets about, finds and keeps (safeguarding rule 9), as stakeholders and initiatives say it
-- since the beginning. NULL is the council's, as everything was until now. What is part of something else (an item of
-- an agenda, a reading, a judgement, a line of a budget) is as open as that.
ALTER TABLE meeting ADD COLUMN sensitivity TEXT;
ALTER TABLE decision ADD COLUMN sensitivity TEXT;
ALTER TABLE action ADD COLUMN sensitivity TEXT;
ALTER TABLE ask ADD COLUMN sensitivity TEXT;
ALTER TABLE milestone ADD COLUMN sensitivity TEXT;
ALTER TABLE indicator ADD COLUMN sensitivity TEXT;
ALTER TABLE factor ADD COLUMN sensitivity TEXT;
ALTER TABLE population_group ADD COLUMN sensitivity TEXT;
ALTER TABLE round ADD COLUMN sensitivity TEXT;
ALTER TABLE finding ADD COLUMN sensitivity TEXT;
ALTER TABLE review ADD COLUMN sensitivity TEXT;
ALTER TABLE recognition ADD COLUMN sensitivity TEXT;
ALTER TABLE tie ADD COLUMN sensitivity TEXT;
