# Every target sets itself up: it needs Python >= 3.11 and make, nothing else.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: demo run test check bench format messages lock clean

## Try the bot in a local Telegram with a chat page; prints the address. PORT=0 picks a free port.
PORT ?= 8080
demo: $(READY)
	@$(BIN)/evacbot demo --port $(PORT)

## Run the bot on Telegram with the token in .env
run: $(READY)
	@$(BIN)/evacbot run

## All tests. TEST_POSTGRES_URL adds PostgreSQL, an installed Chromium the browser tests.
test: $(READY)
	$(BIN)/pytest

## How long people wait: start of the program, answer to /status
bench: $(READY)
	$(BIN)/python -m tests.bench

## Lint, formatting, types, walls between the packages, translations
check: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m bot.texts.messages --check

format: $(READY)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

## Bring the new sentences of the code into bot/texts/locales/*.po
messages: $(READY)
	$(BIN)/python -m bot.texts.messages

## Renew requirements.lock from pyproject.toml (needs uv)
lock:
	uv pip compile pyproject.toml --group dev --universal --python-version 3.11 \
	  --generate-hashes --no-emit-index-url --no-emit-find-links --no-header -o requirements.lock

clean:
	rm -rf $(VENV) var .mypy_cache .ruff_cache .pytest_cache .hypothesis

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Python 3.11 or newer is needed; set it with: make PYTHON=/path/to/python3" >&2; exit 1; }
	@echo "Setting up $(VENV), once; this takes a minute ..."
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@
