"""How each language words a notice: data, one file a language, found because it is there."""
