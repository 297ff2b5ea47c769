# Every target sets itself up: it needs Python >= 3.11 and make, nothing else.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: demo run test check bench crash format messages places weights lock clean

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

## How long people wait: search, start, answer to /status, messages beside other libraries; ten minutes
bench: $(READY)
	$(BIN)/python -m tests.bench

## A hundred kills at the worst moments; takes ten minutes. ROUNDS=1000 for a night
ROUNDS ?= 100
crash: $(READY)
	CRASH_ROUNDS=$(ROUNDS) $(BIN)/pytest -q tests/acceptance/test_crash.py

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

## Make bot/places/data/places.tsv anew from the official codifier and GeoNames
PLACES_VENV := .venv-places
places:
	@test -x $(PLACES_VENV)/bin/python || $(PYTHON) -m venv $(PLACES_VENV)
	@$(PLACES_VENV)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.places.lock
	@$(PLACES_VENV)/bin/python -m bot.places.build

## Learn anew, from the labelled passages, which words tell what, which town is meant and what is right; ten minutes
WEIGHTS_VENV := .venv-weights
weights:
	@test -x $(WEIGHTS_VENV)/bin/python || $(PYTHON) -m venv $(WEIGHTS_VENV)
	@$(WEIGHTS_VENV)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.weights.lock
	@$(WEIGHTS_VENV)/bin/python -m tests.extraction.weighing

## Renew the lock files from pyproject.toml (needs uv)
LOCK := uv pip compile pyproject.toml --universal --python-version 3.11 \
  --generate-hashes --no-emit-index-url --no-emit-find-links --no-header
lock:
	$(LOCK) --group dev -o requirements.lock
	$(LOCK) --group places -o requirements.places.lock
	$(LOCK) --group weights -o requirements.weights.lock

clean:
	rm -rf $(VENV) $(PLACES_VENV) $(WEIGHTS_VENV) var .mypy_cache .ruff_cache .pytest_cache .hypothesis

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Python 3.11 or newer is needed; set it with: make PYTHON=/path/to/python3" >&2; exit 1; }
	@echo "Setting up $(VENV), once; this takes a minute ..."
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@
