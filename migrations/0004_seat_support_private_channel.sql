-- What is done so that whoever holds a seat can speak there: how they are prepared, supported and paid. It is
-- kept for the seat and never says who holds it.
ALTER TABLE seat ADD COLUMN preparation TEXT;
ALTER TABLE seat ADD COLUMN support TEXT;
ALTER TABLE seat ADD COLUMN pay TEXT;

-- A telephone number or address that is somebody's own needs purpose, source and consent as a name does. NULL is
-- not said to be private.
ALTER TABLE contact ADD COLUMN channel_private INTEGER CHECK (channel_private IN (0, 1));
