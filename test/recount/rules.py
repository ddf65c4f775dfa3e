"""Every rule of the recount is a function with a name. It can be replaced by a wrong one to prove that tests check
it."""

RULES = {}
CHANGED = set()


def rule(name, otherwise):
    """Marks a function as the rule `name`. If `name` is changed, `otherwise` is called with the same arguments."""

    def mark(function):
        RULES[name] = (function.__doc__ or "").strip()

        def chosen(*arguments):
            return otherwise(*arguments) if name in CHANGED else function(*arguments)

        return chosen

    return mark


def change(names):
    """Changes the named rules. An unknown name ends the run, so that a test of a misspelt rule cannot pass."""
    for name in names:
        if name not in RULES:
            raise SystemExit(f"No rule is called {name}. The rules are: {', '.join(sorted(RULES))}.")
        CHANGED.add(name)
