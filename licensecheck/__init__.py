"""Find copyright notices and decide, use by use, what may be done."""

__version__ = "0.1.0"
