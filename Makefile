# Every target makes what it needs: a virtual environment in .venv, with the package in it.
# Python 3.11 or later, git and make are all a machine has to have.

PYTHON ?= $(shell for it in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	$$it -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$it && break; \
	done)
BIN := .venv/bin
DEMO := build/demo

.PHONY: help demo test check metamorphic bench clean

help:
	@echo 'make demo    scan examples/newsroom-archive, leave $(DEMO)/report.pdf and result.jsonl'
	@echo 'make test    run the tests'
	@echo 'make check   format, lint, types, imports, tests with coverage: what a change must pass'
	@echo 'make metamorphic  change every generated sentence in every way, print what is misread'
	@echo 'make accuracy  how right the program is on the corpus of tests/corpus'
	@echo 'make bench   measure files and megabytes a second, and the time to start'
	@echo 'make clean   remove what the targets made'

# 1 says that something is prohibited, as the demo is meant to show; anything else is a failure.
demo: .venv/made
	@mkdir -p $(DEMO)
	@$(BIN)/licensecheck scan examples/newsroom-archive --as-of 2026-01-01 \
		--output $(DEMO)/report.pdf --output $(DEMO)/result.jsonl || test $$? -eq 1

test: .venv/made
	$(BIN)/pytest

check: .venv/made
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest --cov --cov-branch -m 'not timing'
	$(BIN)/pytest -m timing

metamorphic: .venv/made
	$(BIN)/python -m tests.languages.metamorphic

accuracy: .venv/made
	$(BIN)/python -m tests.accuracy

bench: .venv/made
	$(BIN)/python tools/bench.py

clean:
	rm -rf .venv build htmlcov .coverage .mypy_cache .pytest_cache .ruff_cache .hypothesis \
		.import_linter_cache

.venv/made: pyproject.toml
	@test -n '$(PYTHON)' || { echo 'no Python 3.11 or later found: make PYTHON=/path/to/python'; exit 1; }
	@# Not over an environment that is there: somebody may be at work in it.
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable '.[fonts]' --group dev
	@touch $@
