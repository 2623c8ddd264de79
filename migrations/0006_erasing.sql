-- What was erased for good is asked for at every merge; nearly always there is nothing.
CREATE INDEX _op_erased ON _op (tbl, pk) WHERE substr(col, 1, 1) = '!';
