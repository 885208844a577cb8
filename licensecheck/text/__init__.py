"""Pure tools on strings: charsets, folding, years, scripts.

Nothing here opens a file, knows a format or decides anything.
"""
