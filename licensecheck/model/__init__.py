"""The values that travel through a scan.

All of them are frozen and compare by value.  Nothing here opens a file, knows a format
or speaks a language: every other module may import this package, and it imports only
the standard library.
"""
