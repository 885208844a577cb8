"""How right the program is on a corpus of our own, and floors that have to hold."""
