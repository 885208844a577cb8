"""What a notice means: YAML in, decisions out.

    load     files → nodes → checked → values        (the only module that knows YAML)
    decide   notices + policy + context → one decision for each use
    prove    the cases of every rule, run

The machinery (what is in force, what is more specific, what wins) is code; what each kind of
statement comes to, and in whose words, are the rules in `rules/`.
"""
