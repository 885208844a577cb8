"""The pages of the report, one module for each kind; all of them compose values only."""
