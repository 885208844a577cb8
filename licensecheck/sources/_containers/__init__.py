"""Entries that hold entries, one module each with a `CONTAINER`.

A container gets the entry and its first bytes; `licensecheck.sources._content.opened` gives it
as a file.  Members are read when they are asked for, within the limits, and never all at
once.  Whatever is wrong with the container itself is raised as `ReadError`.
"""
